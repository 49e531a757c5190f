import { randomBytes } from 'node:crypto'
import { safeHref } from '@/lib/safe-href'

/** What is wrong with a text in Markdown. */
export class MarkdownProblem extends Error {
  constructor(
    readonly kind: 'stars' | 'link',
    readonly near: string,
  ) {
    super(kind)
  }
}

const element = { format: '' as const, indent: 0, direction: 'ltr' as const, version: 1 }
type Node = { type: string; version: number; [key: string]: unknown }

const textNode = (text: string, format: number): Node => {
  return { type: 'text', text, format, detail: 0, mode: 'normal', style: '', version: 1 }
}
const plain = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1')

/** An escaped sign, a link, stars, a line break, or anything else. A star between spaces is a star. */
const PIECES =
  /\\[!-/:-@[-`{-~]|\[(?:\\.|[^\]\\])*\]\((?:\\.|[^)\\])*\)|(?<stars>(?<!\s)\*{1,3}|\*{1,3}(?!\s))|\n|[^\\[*\n]+|[^]/g
const LINK = /^\[((?:\\.|[^\]\\])*)\]\(((?:\\.|[^)\\])*)\)$/

function link(label: string, address: string): Node {
  const url = plain(address).trim()
  if (!safeHref(url)) throw new MarkdownProblem('link', url)
  const fields = { linkType: 'custom', url, newTab: false }
  return { ...element, type: 'link', id: randomBytes(12).toString('hex'), fields, children: inline(label), version: 3 }
}

/** @throws MarkdownProblem when stars have no pair, or a link leads nowhere */
function inline(source: string): Node[] {
  const nodes: Node[] = []
  let [format, text] = [0, '']
  const flush = () => {
    if (text) nodes.push(textNode(text, format))
    text = ''
  }
  for (const match of source.matchAll(PIECES)) {
    const [piece] = match
    const stars = match.groups?.stars
    const found = LINK.exec(piece)
    if (found || stars || piece === '\n') flush()
    if (found) nodes.push(link(found[1]!, found[2]!))
    else if (piece === '\n') nodes.push({ type: 'linebreak', version: 1 })
    // One star is italic (2), two are bold (1), three are both.
    else if (stars) format ^= [2, 1, 3][stars.length - 1]!
    else text += plain(piece)
  }
  flush()
  if (format !== 0) throw new MarkdownProblem('stars', source.slice(0, 60))
  return nodes
}

const paragraph = (text: string): Node => {
  return { ...element, type: 'paragraph', textFormat: 0, textStyle: '', children: inline(text) }
}

const ITEM = /^(\s*)(-|\+|\*(?=\s)|\d+[.)])\s+(.*)$/

/** Items deeper than the first form a list within. */
function list(lines: string[]): Node {
  const items = lines.map((line) => ITEM.exec(line) ?? ['', '    ', '-', line.trim()]) as string[][]
  const depth = items[0]![1]!.length
  const numbered = /\d/.test(items[0]![2]!)
  const children: Node[] = []
  const add = (content: Node[]) =>
    children.push({ ...element, type: 'listitem', value: children.length + 1, children: content })
  for (let at = 0; at < items.length;) {
    const end = items.findIndex((item, index) => index > at && item[1]!.length <= depth)
    const next = end === -1 ? items.length : end
    if (items[at]![1]!.length > depth) add([list(lines.slice(at, next))])
    else {
      add(inline(items[at]![3]!))
      if (next > at + 1) add([list(lines.slice(at + 1, next))])
    }
    at = next
  }
  const kind = numbered ? { listType: 'number', tag: 'ol' } : { listType: 'bullet', tag: 'ul' }
  return { ...element, type: 'list', ...kind, start: 1, children }
}

function block(text: string): Node {
  const heading = /^(#{1,6})\s+([^\n]+)$/.exec(text)
  if (heading)
    return { ...element, type: 'heading', tag: heading[1]!.length > 2 ? 'h3' : 'h2', children: inline(heading[2]!) }
  const lines = text.split('\n')
  if (ITEM.test(lines[0]!)) return list(lines)
  if (lines.every((line) => line.startsWith('>'))) {
    return { ...element, type: 'quote', children: inline(lines.map((line) => line.slice(1).trim()).join('\n')) }
  }
  return paragraph(lines.map((line) => line.trim()).join('\n'))
}

/**
 * The editor's document of a text in Markdown, as markdown-write.ts writes it.
 *
 * @returns undefined for an empty text
 * @throws MarkdownProblem
 */
export function fromMarkdown(markdown: string) {
  const blocks = markdown
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map((text) => text.trimEnd().replace(/^\n+/, ''))
    .filter((text) => text.trim())
  return blocks.length > 0 ? { root: { ...element, type: 'root', children: blocks.map(block) } } : undefined
}
