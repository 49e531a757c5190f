import { suggest } from '@/lib/catalogue/suggest'
import {
  type CaseFilter,
  type SearchParams,
  casesHref,
  filterEntries,
  paramsOf,
  sheetHref,
  toggle,
  usualSort,
} from '@/lib/case-filter'
import { FACETS, RESULT_VIEWS, SORTS } from '@/lib/lists'
import type { Locale } from '@/lib/locales'
import type { CaseList, Facet } from '@/lib/view'
import { cached } from './cached'
import { type Asked, type Result, answer, ask } from './case-result'
import { toFacets } from './facets'
import { toFoundCase } from './found-case'

export const CASES_PER_PAGE = 12

/** What is chosen, each with the way back from it. */
const chosenOf = ({ filter, values }: Asked): CaseList['chosen'] =>
  FACETS.flatMap((name) =>
    values[name]
      .filter(({ value }) => filter[name].includes(value))
      .map(({ value, label, look }) => ({
        label,
        ...(look && { look }),
        removeHref: casesHref(toggle(filter, name, value)),
      })),
  )

/** The ends, this page and its neighbours: of a thousand pages no row shows more, and no answer holds more. */
function pagesOf(filter: CaseFilter, page: number, count: number) {
  const href = (number: number) => casesHref({ ...filter, page: number })
  const numbers = new Set([1, page - 1, page, page + 1, count].filter((number) => number >= 1 && number <= count))
  return {
    pages: [...numbers].map((number) => ({ number, href: href(number), current: number === page })),
    ...(page > 1 && { previousHref: href(page - 1) }),
    ...(page < count && { nextHref: href(page + 1) }),
  }
}

/** Each municipality on the map with the cases that choosing it would give. */
function tilesOf({ within }: Asked, facets: Facet[]): CaseList['tiles'] {
  const options = facets
    .flatMap(({ name, groups }) => (name === 'municipality' ? groups : []))
    .flatMap(({ options }) => options)
  return within.terms.places.flatMap(({ slug, name, column, row }) => {
    const option = options.find(({ value }) => value === slug)
    return option
      ? [{ slug, name, column, row, caseCount: option.count, href: option.href, selected: option.selected }]
      : []
  })
}

/** What helps when nothing was found: words that are spelt nearly so, and the themes. */
function helpOf({ filter, values, within, locale }: Asked, { total, found }: Result) {
  if (total > 0) return { suggestions: [], themes: [] }
  const near = found ? suggest(found, within.catalogue.indexOf(locale)) : []
  return {
    suggestions: near.map((q) => ({ q, href: casesHref({ ...filter, q, page: 1 }) })),
    themes: values.theme.map(({ value, label, look }) => {
      return { label, look: look ?? 'region', href: casesHref({ theme: [value], pick: filter.pick }) }
    }),
  }
}

function toList(asked: Asked): CaseList {
  const { filter, within, values } = asked
  const result = answer(asked)
  const pageCount = Math.max(1, Math.ceil(result.total / CASES_PER_PAGE))
  const page = Math.min(filter.page, pageCount)
  const first = (page - 1) * CASES_PER_PAGE
  const here = { ...filter, page }
  const facets = toFacets(within, values, filter, result.found)
  const sorts = SORTS.filter((sort) => sort !== 'relevance' || filter.q)
  const current = filter.sort ?? usualSort(filter.q)
  return {
    q: filter.q,
    cases: result
      .entries(first, first + CASES_PER_PAGE)
      .map((entry) => toFoundCase(entry, result, { ...asked, filter: here })),
    total: result.total,
    allCount: within.catalogue.size,
    partial: Boolean(result.found?.partial),
    ignored: filter.page > pageCount,
    facets,
    chosen: chosenOf(asked),
    clearHref: casesHref({ view: filter.view, pick: filter.pick }),
    sorts: sorts.map((name) => ({
      name,
      href: casesHref({ ...filter, sort: name, page: 1 }),
      current: name === current,
    })),
    views: RESULT_VIEWS.map((name) => {
      return { name, href: casesHref({ ...filter, view: name, page: 1 }), current: name === filter.view }
    }),
    ...(filter.view === 'map' && { tiles: tilesOf(asked, facets) }),
    ...helpOf(asked, result),
    ...pagesOf(filter, page, pageCount),
    shortlist: {
      count: filter.pick.length,
      clearHref: casesHref({ ...here, pick: [] }),
      sheetHref: sheetHref({ pick: filter.pick }),
    },
    carried: filterEntries({ ...filter, q: '', page: 1 }),
    sheetHref: sheetHref({ ...filter, pick: [] }),
    href: casesHref(here),
  }
}

/** One result by its canonical address; the same address is worked out once between two publishes. */
const listAt = cached(async (href: string, locale: Locale) => {
  return toList(await ask(paramsOf(new URL(href, 'http://localhost').searchParams), locale))
})

/**
 * The result that an address asks for.
 *
 * @param params the request's query; what is unknown in it is left out and said so
 */
export async function getCaseList(params: SearchParams, locale: Locale): Promise<CaseList & { filter: CaseFilter }> {
  const { filter, ignored } = await ask(params, locale)
  const list = await listAt(casesHref(filter), locale)
  const page = list.pages.find(({ current }) => current)?.number ?? 1
  return { ...list, ignored: ignored || list.ignored, filter: { ...filter, page } }
}
