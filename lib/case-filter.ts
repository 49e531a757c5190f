import { FACETS, type FacetName, RESULT_VIEWS, type ResultView, SORTS, type Sort } from './lists'

/**
 * What the case explorer is asked for. Several values of one facet widen the result, several facets narrow it; `pick`
 * is the shortlist, which changes nothing of the result. `page` counts from 1; without a `sort` the best match comes
 * first where words are searched for, else the newest.
 */
export type CaseFilter = Record<FacetName, string[]> & {
  q: string
  sort?: Sort
  page: number
  view: ResultView
  pick: string[]
}

export const NO_FILTER: CaseFilter = {
  q: '',
  theme: [],
  priority: [],
  municipality: [],
  topic: [],
  stage: [],
  year: [],
  page: 1,
  view: 'list',
  pick: [],
}

/** A request's query, as Next hands it over. */
export type SearchParams = Record<string, string | string[] | undefined>

/** Longer questions are cut: a search is one line, and its cost stays bounded. */
export const LONGEST_QUERY = 200
/** More cannot be chosen: an address has an end. */
const MOST_PICKED = 50

const all = (value: string | string[] | undefined) => [value ?? []].flat()
const oneOf = <T extends string>(list: readonly T[], value: string | undefined) => list.find((each) => each === value)

/** One line without control characters (they have no place in a question) and without half letters (lone surrogates). */
const oneLine = (text: string) =>
  text
    .slice(0, LONGEST_QUERY)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\s\uFFFD]+/gu, ' ')
    .trim()

/**
 * Parses the address of the case explorer; never throws.
 *
 * @param params the request's query
 * @param known the values that exist for each facet, and the cases that can be picked
 * @returns the filter in canonical order, and whether something in the address was unknown and left out
 */
export function parseCaseFilter(
  params: SearchParams,
  known: Record<FacetName, readonly string[]> & { pick: (slug: string) => boolean },
): { filter: CaseFilter; ignored: boolean } {
  const filter: CaseFilter = { ...NO_FILTER }
  let ignored = false
  for (const name of FACETS) {
    const asked = new Set(all(params[name]))
    filter[name] = known[name].filter((value) => asked.delete(value))
    asked.delete('')
    ignored ||= asked.size > 0
  }
  filter.q = oneLine(all(params['q'])[0] ?? '')
  const sort = all(params['sort'])[0]
  filter.sort = oneOf(SORTS, sort)
  const view = all(params['view'])[0]
  filter.view = oneOf(RESULT_VIEWS, view) ?? 'list'
  const page = all(params['page'])[0] || '1'
  filter.page = /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1
  const picked = [...new Set(all(params['pick']))].filter(Boolean)
  filter.pick = picked.filter(known.pick).slice(0, MOST_PICKED)
  ignored ||= Boolean(sort && !filter.sort) || Boolean(view && oneOf(RESULT_VIEWS, view) === undefined)
  return { filter, ignored: ignored || page !== String(filter.page) || filter.pick.length < picked.length }
}

/** A filter as names and values in canonical order, without what is so anyway. */
export function filterEntries({ q, page, sort, view, pick, ...facets }: CaseFilter): [string, string][] {
  return [
    ...(q ? [['q', q] as [string, string]] : []),
    ...FACETS.flatMap((name) => facets[name].map((value): [string, string] => [name, value])),
    ...(sort && sort !== usualSort(q) ? [['sort', sort] as [string, string]] : []),
    ...(page > 1 ? [['page', String(page)] as [string, string]] : []),
    ...(view !== 'list' ? [['view', view] as [string, string]] : []),
    ...pick.map((slug): [string, string] => ['pick', slug]),
  ]
}

/** The order of a result when none is asked for. */
export const usualSort = (q: string): Sort => (q ? 'relevance' : 'newest')

const withQuery = (path: string, entries: [string, string][]) =>
  entries.length > 0 ? `${path}?${new URLSearchParams(entries)}` : path

/** The address of the case explorer with this filter, without the language. */
export const casesHref = (filter: Partial<CaseFilter> = {}): string =>
  withQuery('/cases', filterEntries({ ...NO_FILTER, ...filter }))

/** The same result, or what was picked, as a delegation sheet. */
export const sheetHref = (filter: Partial<CaseFilter>, more: [string, string][] = []): string =>
  withQuery('/cases/sheet', [...filterEntries({ ...NO_FILTER, ...filter, page: 1, view: 'list' }), ...more])

/** The same filter with one value added, or removed when it was chosen; back on the first page. */
export function toggle(filter: CaseFilter, name: FacetName | 'pick', value: string): CaseFilter {
  const chosen = filter[name]
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]
  return name === 'pick' ? { ...filter, pick: next } : { ...filter, [name]: next, page: 1 }
}

/** A query in one order, whatever order it came in: the same question is the same string. */
export const sameOrder = (query: Iterable<[string, string]>): string => {
  const sorted = new URLSearchParams([...query])
  sorted.sort()
  return sorted.toString()
}

/** Next's object of a query as names and values. */
export const queryOf = (params: SearchParams): [string, string][] =>
  Object.entries(params).flatMap(([name, values]) => all(values).map((value): [string, string] => [name, value]))

/** Names and values as Next's object of a query. */
export const paramsOf = (query: URLSearchParams): SearchParams =>
  Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]))
