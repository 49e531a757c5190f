import type { CaseCard, RelatedCase, Relation } from '@/lib/view'

const RELATED_CASES = 3

const sharedBy = <T extends { slug: string }>(mine: T[], theirs: T[]): T[] =>
  mine.filter(({ slug }) => theirs.some((other) => other.slug === slug))

/**
 * The cases that a reader of `current` may want next, each with the reason that is shown. More shared topics come
 * first; of these the rarest is named, since it says most; then a shared municipality, then the theme.
 *
 * @param catalogue all published cases, newest first; the order breaks ties
 */
export function findRelated(current: CaseCard, catalogue: CaseCard[]): RelatedCase[] {
  const others = catalogue.filter(({ slug }) => slug !== current.slug)
  const frequency = (topic: string) => others.filter(({ topics }) => topics.some(({ slug }) => slug === topic)).length
  const rarestFirst = [...current.topics].sort((a, b) => frequency(a.slug) - frequency(b.slug))

  const ranked = others.flatMap((other): { score: number; related: RelatedCase }[] => {
    const topics = sharedBy(rarestFirst, other.topics)
    const [topic] = topics
    const [place] = sharedBy(current.places, other.places)
    const sameTheme = current.theme.slug === other.theme.slug
    const because: Relation | undefined = topic
      ? { kind: 'topic', topic }
      : place
        ? { kind: 'place', place }
        : sameTheme
          ? { kind: 'theme', theme: other.theme }
          : undefined
    const score = 4 * topics.length + (place ? 2 : 0) + (sameTheme ? 1 : 0)
    return because ? [{ score, related: { case: other, because } }] : []
  })
  return ranked
    .sort((a, b) => b.score - a.score)
    .slice(0, RELATED_CASES)
    .map(({ related }) => related)
}
