/** What the case list can be narrowed by, in the order in which an address names it. */
export const FILTERS = ['theme', 'priority', 'municipality', 'topic'] as const
export type FilterName = (typeof FILTERS)[number]

/** Slugs for each filter: several of one filter widen the result, several filters narrow it. `page` counts from 1. */
export type CaseFilter = Record<FilterName, string[]> & { page: number }

export const NO_FILTER: CaseFilter = { theme: [], priority: [], municipality: [], topic: [], page: 1 }

type SearchParams = Record<string, string | string[] | undefined>

const all = (value: string | string[] | undefined) => [value ?? []].flat()

/**
 * Parses the address of the case list; never throws.
 *
 * @param params the request's query, as Next hands it over
 * @param known the slugs that exist for each filter
 * @returns the filter in canonical order, and whether something in the address was unknown and left out
 */
export function parseCaseFilter(
  params: SearchParams,
  known: Record<FilterName, string[]>,
): { filter: CaseFilter; ignored: boolean } {
  const filter = { ...NO_FILTER }
  let ignored = false
  for (const name of FILTERS) {
    const asked = all(params[name])
    filter[name] = known[name].filter((slug) => asked.includes(slug))
    ignored ||= asked.some((slug) => slug !== '' && !known[name].includes(slug))
  }
  const page = all(params['page'])[0] ?? '1'
  filter.page = /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1
  return { filter, ignored }
}

/** The address of the case list with this filter, without the language. */
export function casesHref({ page = 1, ...filter }: Partial<CaseFilter> = {}): string {
  const query = new URLSearchParams()
  for (const name of FILTERS) for (const slug of filter[name] ?? []) query.append(name, slug)
  if (page > 1) query.set('page', String(page))
  return query.size > 0 ? `/cases?${query}` : '/cases'
}

/** The same filter with one value added, or removed when it was chosen; back on the first page. */
export function toggle(filter: CaseFilter, name: FilterName, slug: string): CaseFilter {
  const chosen = filter[name]
  const next = chosen.includes(slug) ? chosen.filter((other) => other !== slug) : [...chosen, slug]
  return { ...filter, [name]: next, page: 1 }
}
