import type { Inline, PageView } from '@/lib/view'

export type Section = { id: string; lang?: string; words: Inline[] }

/** The id of the nth continued page's heading, and what its own headings' ids begin with. */
export const partId = (index: number) => `part-${index + 2}`

/** The page's main sections, for its list of contents: its headings, then each page that goes on below. */
export const sectionsOf = ({ body, continued }: PageView): Section[] => [
  ...body.blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2 ? { id: block.id, lang: body.lang, words: block.children } : [],
  ),
  ...continued.map(({ title }, index) => ({
    id: partId(index),
    lang: title.lang,
    words: [{ kind: 'text' as const, text: title.text }],
  })),
]
