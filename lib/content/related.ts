import { eachBit, union } from '@/lib/catalogue/bits'
import { byScore } from '@/lib/catalogue/order'
import type { Locale } from '@/lib/locales'
import type { CaseCard, RelatedCase, Relation } from '@/lib/view'
import type { CatalogueIn } from './catalogue'
import { idFor } from './ids'

const RELATED_CASES = 3
/** More shared topics come first, then a shared municipality, then the theme. */
const WORTH = { topic: 4, place: 2, theme: 1 }

const shared = <T extends { slug: string }>(mine: T[], theirs: T[]): T | undefined =>
  mine.find(({ slug }) => theirs.some((other) => other.slug === slug))

/**
 * The cases that a reader of `current` may want next, each with the reason that is shown. Of shared topics the rarest
 * is named, since it says most; the newer case breaks ties.
 */
export function findRelated(current: CaseCard, { catalogue, terms, card }: CatalogueIn, locale: Locale): RelatedCase[] {
  const none = catalogue.narrow({ theme: [''] })
  const topics = current.topics.map((topic) => ({ topic, id: idFor(terms.topics, topic.slug) }))
  const ofTheme = catalogue.casesWith('theme', idFor(terms.themes, current.theme.slug))
  const inPlaces = union(
    current.places.map(({ slug }) => catalogue.casesWith('municipality', idFor(terms.places, slug))),
    none,
  )
  const sets = [
    ...topics.map(({ id }) => ({ cases: catalogue.casesWith('topic', id), worth: WORTH.topic })),
    { cases: inPlaces, worth: WORTH.place },
    { cases: ofTheme, worth: WORTH.theme },
  ]
  const scores = new Float32Array(catalogue.capacity)
  for (const { cases, worth } of sets) eachBit(cases, (slot) => (scores[slot]! += worth))
  const all = union(
    sets.map(({ cases }) => cases),
    none,
  )
  const best = byScore(catalogue.sorted(all, 'newest', locale), scores).slice(0, RELATED_CASES + 1)

  const rarestFirst = topics
    .toSorted((a, b) => catalogue.total('topic', a.id) - catalogue.total('topic', b.id))
    .map(({ topic }) => topic)
  const reason = (other: CaseCard): Relation => {
    const topic = shared(rarestFirst, other.topics)
    if (topic) return { kind: 'topic', topic }
    const place = shared(current.places, other.places)
    return place ? { kind: 'place', place } : { kind: 'theme', theme: other.theme }
  }
  return catalogue
    .entriesAt(best)
    .map(card)
    .filter(({ slug }) => slug !== current.slug)
    .slice(0, RELATED_CASES)
    .map((other) => ({ case: other, because: reason(other) }))
}
