import { randomBytes } from 'node:crypto'

/** A paragraph of content/: plain text, in which `[label](https://address)` is a link. */
const LINK = /\[([^\]]+)\]\(([^)\s]+)\)/

const element = { format: '' as const, indent: 0, direction: 'ltr' as const, version: 1 }

const textNode = (text: string) => ({
  type: 'text',
  text,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  version: 1,
})

const linkNode = (label: string, url: string) => ({
  ...element,
  type: 'link',
  id: randomBytes(12).toString('hex'),
  fields: { linkType: 'custom', url, newTab: false },
  children: [textNode(label)],
  version: 3,
})

type InlineNode = ReturnType<typeof textNode> | ReturnType<typeof linkNode>

/** `split` with two groups gives text, label, address, text, label, address, … text. */
function inlineNodes(paragraph: string) {
  const parts = paragraph.split(LINK)
  return parts.flatMap((part, i): InlineNode[] => {
    if (i % 3 === 1) return [linkNode(part, parts[i + 1] ?? '')]
    return i % 3 === 0 && part ? [textNode(part)] : []
  })
}

const paragraphNode = (text: string) => ({
  ...element,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children: inlineNodes(text),
})

const headingNode = (text: string) => ({ ...element, type: 'heading', tag: 'h2', children: [textNode(text)] })

const document = <Node extends { type: string; version: number }>(children: Node[]) => ({
  root: { ...element, type: 'root', children },
})

/** @returns the editor's document of paragraphs, each with the links that it holds */
export const paragraphs = (texts: string[]) => document(texts.map(paragraphNode))

/** @returns the editor's document of sections, each a heading of level 2 with its paragraphs */
export const sections = (parts: { heading: string; paragraphs: string[] }[]) =>
  document(parts.flatMap((part) => [headingNode(part.heading), ...part.paragraphs.map(paragraphNode)]))
