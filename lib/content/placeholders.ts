import type { Block, Inline, Prose } from '@/lib/view'

/** Values of the {{placeholders}} that staff may write into a page; site settings hold them. */
export type Placeholders = Record<string, string | undefined>

/** An en dash stands where the value is missing, so that the page never shows the bare name of a setting. */
export const fillText = (text: string, values: Placeholders): string =>
  text.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => values[name] ?? '–')

const fillInline = (children: Inline[], values: Placeholders): Inline[] =>
  children.map((child) => {
    if (child.kind === 'text') return { ...child, text: fillText(child.text, values) }
    return child.kind === 'link' ? { ...child, children: fillInline(child.children, values) } : child
  })

/** The same text with every placeholder replaced by its value. */
export const fillProse = (prose: Prose, values: Placeholders): Prose => ({
  ...prose,
  blocks: prose.blocks.map((block): Block =>
    block.kind === 'list'
      ? { ...block, items: block.items.map((item) => fillInline(item, values)) }
      : { ...block, children: fillInline(block.children, values) },
  ),
})
