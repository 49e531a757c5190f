import type { CollectionSlug, Payload, SanitizedCollectionConfig, TypedUser, Where } from 'payload'
import { isContributor } from '@/collections/access/roles'
import { type Words, words } from '@/collections/words'

/** A usual way to look at a list of documents with drafts. */
export type ContentFilter = { name: Words; conditions: Where[] }

const ALL = words('All', 'Kaikki', 'Alla')
const NEEDS = {
  fi: words('Needs Finnish', 'Odottaa suomennosta', 'Väntar på finska'),
  sv: words('Needs Swedish', 'Odottaa ruotsinnosta', 'Väntar på svenska'),
}
const IN_REVIEW = words('In review', 'Tarkistettavana', 'På granskning')
const MINE = words('Mine', 'Omat', 'Mina')

/** The ways to look at a collection that help this person: what is theirs, what waits, what is to be translated. */
export function contentFilters(collection: SanitizedCollectionConfig, user: TypedUser): ContentFilter[] {
  const hasAuthors = collection.flattenedFields.some(({ name }) => name === 'author')
  return [
    { name: ALL, conditions: [] },
    ...(hasAuthors && isContributor(user) ? [{ name: MINE, conditions: [{ author: { equals: user.id } }] }] : []),
    { name: IN_REVIEW, conditions: [{ workflow: { equals: 'in-review' } }] },
    // Missing, out of date, or not known yet.
    { name: NEEDS.fi, conditions: [{ 'translation.fi': { not_equals: 'ready' } }] },
    { name: NEEDS.sv, conditions: [{ 'translation.sv': { not_equals: 'ready' } }] },
  ]
}

/** How many documents a filter shows this person, counted as the list does: by their newest versions. */
export async function countShown(
  payload: Payload,
  { collection, conditions, user }: { collection: CollectionSlug; conditions: Where[]; user: TypedUser },
): Promise<number> {
  const { totalDocs } = await payload.find({
    ...{ collection: collection as 'cases', where: { and: conditions }, draft: true },
    ...{ limit: 1, depth: 0, select: {}, overrideAccess: false, user },
  })
  return totalDocs
}
