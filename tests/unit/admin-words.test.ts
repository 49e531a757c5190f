import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { sourceFiles } from '@/tests/support/sources'

/** Names, signs and words that two of the languages share: by their English text. */
const SHARED = new Set([
  ...['Administration', 'Organisation', 'Pilot', 'Problem', 'Status', 'Text'],
  // Idea in Finnish, media in Finnish and Swedish.
  ...['Idea', 'Press'],
  ...['CC BY 4.0', 'CC BY-SA 4.0'],
])

const files = sourceFiles().filter((file) => /^(admin|collections)\//.test(file))

const parse = (file: string) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)

function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node
  const children: ts.Node[] = []
  ts.forEachChild(node, (child) => void children.push(child))
  for (const child of children) yield* nodesOf(child)
}

/** A text with its values left open, or undefined for what is not written out here. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text
  if (!ts.isTemplateExpression(node)) return undefined
  return node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('')
}

const nodes = files.flatMap((file) => [...nodesOf(parse(file))].map((node) => ({ file, node })))
const said = nodes.flatMap(({ file, node }) =>
  ts.isCallExpression(node) && node.expression.getText() === 'words'
    ? [{ file, texts: node.arguments.map(textOf) }]
    : [],
)

describe('what the admin says', () => {
  it('is said in English, Finnish and Swedish', () => {
    expect(said.length).toBeGreaterThan(300)
    expect(said.filter(({ texts }) => texts.length !== 3 || texts.some((text) => text?.trim() === ''))).toEqual([])
  })

  it('is translated, not repeated', () => {
    const repeated = said.flatMap(({ file, texts: [en, fi, sv] }) =>
      en !== undefined &&
      /\p{L}/u.test(en.replaceAll('{}', '')) &&
      (en === fi || en === sv || fi === sv) &&
      !SHARED.has(en)
        ? [`${file}: ${en} | ${fi} | ${sv}`]
        : [],
    )
    expect(repeated).toEqual([])
  })

  it('ends its sentences alike in all languages', () => {
    const ending = (text: string | undefined) => /[.?!…]$/.exec(text ?? '')?.[0]
    const uneven = said
      .filter(({ texts }) => new Set(texts.map(ending)).size > 1)
      .map(({ file, texts }) => [file, ...texts])
    expect(uneven).toEqual([])
  })

  it('is never written straight into the markup', () => {
    const literal = nodes.flatMap(({ file, node }) => {
      if (ts.isJsxText(node) && /\p{Ll}{2,}/u.test(node.text)) return [`${file}: ${node.text.trim()}`]
      if (!ts.isJsxAttribute(node) || !node.initializer || !ts.isStringLiteral(node.initializer)) return []
      const isSpoken = ['aria-label', 'title', 'alt', 'placeholder'].includes(node.name.getText())
      return isSpoken && /\p{L}{2,}/u.test(node.initializer.text) ? [`${file}: ${node.initializer.text}`] : []
    })
    expect(literal).toEqual([])
  })
})
