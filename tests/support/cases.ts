import { Catalogue } from '@/lib/catalogue/catalogue'
import { keepTexts } from '@/lib/catalogue/entry'
import type { CatalogueIn } from '@/lib/content/catalogue'
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

/** A catalogue of these cards, in which a slug is an id too. */
export function catalogueOf(cards: CaseCard[]): CatalogueIn {
  const catalogue = new Catalogue()
  const slugs = (values: { slug: string }[]) => values.map(({ slug }) => slug)
  for (const card of cards) {
    catalogue.put({
      id: card.slug,
      slug: card.slug,
      ...keepTexts({ en: { title: card.title.text, summary: card.summary.text } }),
      values: {
        theme: [card.theme.slug],
        priority: slugs(card.priorities),
        municipality: slugs(card.places),
        topic: slugs(card.topics),
        stage: card.stage ? [card.stage] : [],
        year: [],
      },
      publishedAt: card.publishedAt,
      updatedAt: card.updatedAt,
    })
  }
  const terms = <T extends { slug: string }>(of: (card: CaseCard) => T[]) =>
    [...new Map(cards.flatMap(of).map((term) => [term.slug, { ...term, id: term.slug }])).values()] as never
  return {
    catalogue,
    terms: {
      themes: terms(({ theme }) => [theme]),
      priorities: terms(({ priorities }) => priorities),
      places: terms(({ places }) => places),
      topics: terms(({ topics }) => topics),
    },
    card: ({ slug }) => cards.find((card) => card.slug === slug) as CaseCard,
  }
}
