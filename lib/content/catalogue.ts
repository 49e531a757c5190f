import type { Case } from '@/collections/payload-types'
import type { Locale } from '@/lib/locales'
import type { CaseCard, Text } from '@/lib/view'
import { held } from './cached'
import { type InAllLocales, text } from './localised'
import { toPicture } from './pictures'
import { PUBLIC_READ, getReader } from './reader'
import { type Vocabulary, getVocabulary, idOf, withIds } from './vocabulary'

const CARD_FIELDS = {
  slug: true,
  title: true,
  summary: true,
  cover: true,
  theme: true,
  priorities: true,
  wholeRegion: true,
  municipalities: true,
  topics: true,
  stage: true,
  yearStarted: true,
  publishedAt: true,
  updatedAt: true,
} as const

/** The fields of a stored case that a card shows. */
export type StoredCard = InAllLocales<Pick<Case, keyof typeof CARD_FIELDS | 'id' | 'createdAt'>, 'title' | 'summary'>

const toRef = <T extends { slug: string; title: Text }>({ slug, title }: T) => ({ slug, title })

/** A stored case as its card, or undefined when its theme is not published: without one it has no place. */
export function toCard(stored: StoredCard, terms: Vocabulary, picture: unknown, locale: Locale): CaseCard | undefined {
  const [theme] = withIds(terms.themes, stored.theme)
  if (!theme) return undefined
  const cover = toPicture(picture, locale)
  return {
    slug: stored.slug,
    title: text(stored.title, locale),
    summary: text(stored.summary, locale),
    theme: { slug: theme.slug, title: theme.title, look: theme.look },
    places: withIds(terms.places, stored.municipalities).map(({ slug, name }) => ({ slug, name })),
    regionWide: Boolean(stored.wholeRegion),
    topics: withIds(terms.topics, stored.topics).map(toRef),
    priorities: withIds(terms.priorities, stored.priorities).map(toRef),
    ...(stored.stage && { stage: stored.stage }),
    ...(stored.yearStarted && { yearStarted: stored.yearStarted }),
    ...(cover && { picture: cover }),
    publishedAt: stored.publishedAt ?? stored.createdAt,
    updatedAt: stored.updatedAt,
  }
}

async function readCatalogue(locale: Locale): Promise<CaseCard[]> {
  const reader = await getReader()
  const [terms, { docs }] = await Promise.all([
    getVocabulary(locale),
    reader.find({ collection: 'cases', ...PUBLIC_READ, depth: 0, select: CARD_FIELDS, sort: ['-publishedAt', 'slug'] }),
  ])
  const cases = docs as unknown as StoredCard[]
  const coverIds = cases.flatMap(({ cover }) => idOf(cover ?? undefined) ?? [])
  const covers =
    coverIds.length > 0
      ? await reader.find({ collection: 'media', ...PUBLIC_READ, where: { id: { in: coverIds } } })
      : { docs: [] }
  const coverOf = new Map(covers.docs.map((media) => [media.id, media]))
  return cases.flatMap(
    (stored) => toCard(stored, terms, coverOf.get(idOf(stored.cover ?? undefined) ?? ''), locale) ?? [],
  )
}

/** All published cases as cards, newest first: the one read model behind lists, counts, the map and feeds. */
export const getCatalogue = held(readCatalogue)
