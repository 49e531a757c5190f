import type { Where } from 'payload'

export type Query = Record<string, unknown> | undefined

/**
 * Conditions in the short form. Payload's own filter understands it, but opens itself, above all else, only for the long
 * one (where[or][0][and][0]…).
 */
function queryOf(conditions: Where[]): [string, string][] {
  return conditions.flatMap((condition) =>
    Object.entries(condition).flatMap(([field, operators]) =>
      Object.entries(operators as Record<string, unknown>).map(([operator, value]): [string, string] => [
        `where[${field}][${operator}]`,
        String(value),
      ]),
    ),
  )
}

/** The part of a list's address that says what it is filtered by. */
export const filterOf = (query: Query): [string, string][] =>
  Object.entries(query ?? {}).flatMap(([name, value]): [string, string][] =>
    /^(where\[|search$)/.test(name) && typeof value === 'string' ? [[name, value]] : [],
  )

const inOrder = (pairs: [string, string][]) => JSON.stringify([...pairs].sort())

/** The list at an address with these conditions. */
export const listHref = (list: string, conditions: Where[]): string => {
  const query = new URLSearchParams(queryOf(conditions)).toString()
  return query ? `${list}?${query}` : list
}

/** True when a list is filtered by exactly these conditions. */
export const isFilteredBy = (query: Query, conditions: Where[]): boolean =>
  inOrder(filterOf(query)) === inOrder(queryOf(conditions))
