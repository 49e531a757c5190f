import type { Where } from 'payload'
import { API, LIST } from '../addresses'

type Query = Record<string, unknown> | undefined

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
const filterOf = (query: Query): [string, string][] =>
  Object.entries(query ?? {}).flatMap(([name, value]): [string, string][] =>
    /^(where\[|search$)/.test(name) && typeof value === 'string' ? [[name, value]] : [],
  )

const inOrder = (pairs: [string, string][]) => JSON.stringify([...pairs].sort())

/** The list with these conditions. */
export const listHref = (conditions: Where[]): string => {
  const query = new URLSearchParams(queryOf(conditions)).toString()
  return query ? `${LIST}?${query}` : LIST
}

/** True when a list is filtered by exactly these conditions. */
export const isFilteredBy = (query: Query, conditions: Where[]): boolean =>
  inOrder(filterOf(query)) === inOrder(queryOf(conditions))

/** The spreadsheet of a list as it is filtered. */
export const csvHref = (query: Query): string => `${API}/csv?${new URLSearchParams(filterOf(query)).toString()}`
