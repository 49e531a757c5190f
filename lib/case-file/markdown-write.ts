/** What we read of a node of the editor's document (Lexical's serialised form). */
export type TextNode = {
  type: string
  text?: string
  /** A bit field: 1 bold, 2 italic. */
  format?: number | string
  tag?: string
  listType?: string
  fields?: { url?: string | null } | null
  children?: TextNode[]
}

const BOLD = 1
const ITALIC = 2

/** As many stars as marks change: one for italic, two for bold. */
const stars = (from: number, to: number) => '*'.repeat(((from ^ to) & ITALIC ? 1 : 0) + ((from ^ to) & BOLD ? 2 : 0))

const escaped = (text: string) => text.replace(/[\\*[\]]/g, '\\$&')

/** A line that would begin a heading, a quote or a list begins with a backslash. */
const harmlessStart = (line: string) =>
  line.replace(/^(\s*)([#>+-]|\d+(?=[.)]))/, (_, space: string, mark: string) =>
    /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
  )

/** Marks stand close to the words: spaces at their edges are outside. */
function inline(nodes: readonly TextNode[]): string {
  let format = 0
  let written = ''
  const change = (to: number) => {
    const space = /\s*$/.exec(written)![0]
    // A mark ends before a space and begins after it.
    if (stars(format, to) && format & ~to)
      written = written.slice(0, written.length - space.length) + stars(format, to & format) + space
    written += stars(to & format, to)
    format = to
  }
  for (const node of nodes) {
    if (node.type === 'linebreak') written += '\n'
    else if (node.type === 'link' || node.type === 'autolink') {
      change(0)
      written += `[${inline(node.children ?? [])}](${(node.fields?.url ?? '').replace(/[\\()]/g, '\\$&')})`
    } else if (node.text?.trim()) {
      const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(node.text)!
      written += before
      change(Number(node.format ?? 0) & (BOLD | ITALIC))
      written += escaped(words) + after
    } else written += node.text ?? inline(node.children ?? [])
  }
  change(0)
  return written
}

const lines = (nodes: readonly TextNode[]) =>
  inline(nodes)
    .split('\n')
    .map((line) => harmlessStart(line.trim()))

const list = (node: TextNode, indent: string): string[] => {
  let number = 0
  return (node.children ?? []).flatMap(({ children = [] }) => {
    const own = children.filter(({ type }) => type !== 'list')
    const below = children.filter(({ type }) => type === 'list').flatMap((each) => list(each, `${indent}    `))
    if (own.length === 0) return below
    number += 1
    const mark = node.listType === 'number' ? `${number}. ` : '- '
    return [`${indent}${mark}${lines(own).join(' ')}`, ...below]
  })
}

function block(node: TextNode): string {
  if (node.type === 'list') return list(node, '').join('\n')
  const children = node.children ?? []
  if (node.type === 'heading')
    return `${node.tag === 'h3' ? '###' : '##'} ${inline(children).replace(/\s+/g, ' ').trim()}`
  if (node.type === 'quote')
    return lines(children)
      .map((line) => `> ${line}`)
      .join('\n')
  return lines(children).join('\n')
}

/**
 * The editor's document as Markdown: headings of two levels, paragraphs, lists, quotes, bold, italic and links. That is
 * all that our editor has; Payload's own converter joins the lines of a quote and takes “1. first” for a list.
 */
export const toMarkdown = (document: { root: { children: unknown[] } } | null | undefined): string =>
  ((document?.root.children ?? []) as TextNode[])
    .map(block)
    .filter((text) => text.replace(/^[#>\s-]+/, '').trim())
    .join('\n\n')
