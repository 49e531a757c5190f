import type { CaseCard, RelatedCase, Relation } from '@/lib/view'

export type ReasonGroup = { key: string; because: Relation; cases: CaseCard[] }

function keyOf(relation: Relation): string {
  if (relation.kind === 'topic') return `topic:${relation.topic.slug}`
  return relation.kind === 'place' ? `place:${relation.place.slug}` : `theme:${relation.theme.slug}`
}

/** The cases under their reasons: both in the order in which they came, so that the best match stays first. */
export function groupByReason(related: RelatedCase[]): ReasonGroup[] {
  const groups = new Map<string, ReasonGroup>()
  for (const { case: found, because } of related) {
    const key = keyOf(because)
    const group = groups.get(key) ?? { key, because, cases: [] }
    groups.set(key, { ...group, cases: [...group.cases, found] })
  }
  return [...groups.values()]
}
