import type { Where } from 'payload'
import { type Query, filterOf, listHref as hrefOf } from '@/admin/lists/filter-address'
import { API, LIST } from '../addresses'

export { isFilteredBy } from '@/admin/lists/filter-address'

/** The list of enquiries with these conditions. */
export const listHref = (conditions: Where[]): string => hrefOf(LIST, conditions)

/** The spreadsheet of a list as it is filtered. */
export const csvHref = (query: Query): string => `${API}/csv?${new URLSearchParams(filterOf(query)).toString()}`
