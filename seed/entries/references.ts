import type { Ids } from '../ids'

/** @returns the ids of those of the slugs that exist; staff may have deleted some */
export const idsOf = (ids: Ids, slugs: string[]) => slugs.flatMap((slug) => ids.get(slug) ?? [])

/** @throws Error when the document does not exist, for references that cannot be left out */
export function idOf(ids: Ids, slug: string): string {
  const id = ids.get(slug)
  if (id === undefined) throw new Error(`There is no "${slug}" to refer to`)
  return id
}
