import type { CollectionSlug, Where } from 'payload'

/** The list of a collection in the admin. */
export const listOf = (collection: string): string => `/admin/collections/${collection}`

/**
 * A list of documents for which one of several groups of conditions holds, in the form that Payload's own filter
 * writes: it opens with them, and one can change them.
 */
export function anyOfHref(collection: CollectionSlug, groups: Where[][]): string {
  const query = new URLSearchParams()
  groups.forEach((conditions, or) =>
    conditions.forEach((condition, and) => {
      for (const [field, operators] of Object.entries(condition))
        for (const [operator, value] of Object.entries(operators as Record<string, unknown>))
          query.set(`where[or][${or}][and][${and}][${field}][${operator}]`, String(value))
    }),
  )
  return `${listOf(collection)}?${query.toString()}`
}

/** The same as a condition for a count. */
export const anyOf = (groups: Where[][]): Where => ({ or: groups.map((and) => ({ and })) })
