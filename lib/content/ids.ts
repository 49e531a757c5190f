/** The members of `list` with these ids, in the order of `list`; ids that are not published fall away. */
export const withIds = <T extends { id: string }>(list: T[], ids: unknown): T[] => {
  const wanted = new Set((Array.isArray(ids) ? ids : [ids]).map(idOf))
  return list.filter(({ id }) => wanted.has(id))
}

/** The id of a relationship's value, populated or not. */
export const idOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null ? String((value as { id?: unknown }).id) : (value as string | undefined)

/** The id of the member of `list` with this slug. */
export const idFor = (list: { id: string; slug: string }[], slug: string): string =>
  list.find((each) => each.slug === slug)?.id ?? ''
