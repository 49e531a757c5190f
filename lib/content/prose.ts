import type { Locale } from '@/lib/locales'
import { safeHref } from '@/lib/safe-href'
import { toSlug } from '@/lib/slug'
import type { Block, Inline, Prose } from '@/lib/view'
import { type Localised, pick } from './localised'

/** What we read of a node of the editor's document (Lexical's serialised form). */
type EditorNode = {
  type: string
  text?: string
  /** A bit field: 1 bold, 2 italic. */
  format?: number | string
  tag?: string
  listType?: string
  fields?: { url?: string | null; linkType?: string } | null
  children?: EditorNode[]
}
export type EditorDocument = { root: { children: unknown[] } }

const BOLD = 1
const ITALIC = 2

function inline(node: EditorNode): Inline[] {
  if (node.type === 'linebreak') return [{ kind: 'break' }]
  if (node.type === 'text') {
    const format = Number(node.format ?? 0)
    return [
      {
        kind: 'text',
        text: node.text ?? '',
        ...(format & BOLD && { bold: true }),
        ...(format & ITALIC && { italic: true }),
      },
    ]
  }
  const children = (node.children ?? []).flatMap(inline)
  const href = node.type === 'link' || node.type === 'autolink' ? safeHref(node.fields?.url) : undefined
  return href ? [{ kind: 'link', href, children }] : children
}

/** The words of inline content, for a heading's id or a description. */
export const plainText = (children: Inline[]): string =>
  children
    .map((child) => (child.kind === 'text' ? child.text : child.kind === 'link' ? plainText(child.children) : ' '))
    .join('')

function block(node: EditorNode): Block[] {
  const children = (node.children ?? []).flatMap(inline)
  if (node.type === 'list') {
    const items = (node.children ?? []).map((item) => (item.children ?? []).flatMap(inline))
    return [{ kind: 'list', ordered: node.listType === 'number', items }]
  }
  if (plainText(children).trim() === '') return []
  if (node.type === 'heading') {
    return [{ kind: 'heading', level: node.tag === 'h3' ? 3 : 2, id: toSlug(plainText(children)), children }]
  }
  return [{ kind: node.type === 'quote' ? 'quote' : 'paragraph', children }]
}

/** The editor's document as the tree that the site shows: what it does not know is shown as its plain text. */
export function prose(values: Localised<EditorDocument>, locale: Locale): Prose {
  const found = pick(values, locale)
  const blocks = ((found?.value.root.children ?? []) as EditorNode[]).flatMap(block)
  return found?.lang ? { blocks, lang: found.lang } : { blocks }
}

/** The words of the editor's document, for searching in them: blocks apart, marks and links gone. */
export function proseText(document: EditorDocument): string {
  const text = (node: EditorNode): string =>
    node.type === 'text' ? (node.text ?? '') : (node.children ?? []).map(text).join(node.type === 'list' ? ' ' : '')
  return (document.root.children as EditorNode[]).map(text).join(' ').replace(/\s+/g, ' ').trim()
}
