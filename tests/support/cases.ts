import type { CaseCard } from '@/lib/view'

const THEME = {
  slug: 'climate-neutrality',
  title: { text: 'Climate neutrality' },
  look: 'climate-neutrality',
} as const

/** A case card for tests: say what matters, the rest is filled in. */
export const caseCard = (slug: string, more: Partial<CaseCard> = {}): CaseCard => ({
  slug,
  title: { text: `Title of ${slug}` },
  summary: { text: `Summary of ${slug}` },
  theme: THEME,
  places: [],
  regionWide: false,
  topics: [],
  priorities: [],
  publishedAt: '2026-11-24T08:00:00.000Z',
  updatedAt: '2026-11-24T09:00:00.000Z',
  ...more,
})

/** A topic, as a card names it. */
export const topic = (slug: string) => ({ slug, title: { text: slug } })
