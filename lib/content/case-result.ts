import { countBits } from '@/lib/catalogue/bits'
import type { Entry } from '@/lib/catalogue/entry'
import type { Found } from '@/lib/catalogue/search'
import { type CaseFilter, type SearchParams, parseCaseFilter, usualSort } from '@/lib/case-filter'
import { FACETS, type FacetName } from '@/lib/lists'
import type { Locale } from '@/lib/locales'
import { type CatalogueIn, getCatalogue } from './catalogue'
import { type FacetValues, facetValues, wantedBy } from './facets'

/** What an address asks for, read against the content of this moment. */
export type Asked = { filter: CaseFilter; ignored: boolean; within: CatalogueIn; values: FacetValues; locale: Locale }

/** Reads the address of a result; what is unknown in it is left out and said so. */
export async function ask(params: SearchParams, locale: Locale): Promise<Asked> {
  const within = await getCatalogue(locale)
  const values = facetValues(within, locale)
  const known = Object.fromEntries(FACETS.map((name) => [name, values[name].map(({ value }) => value)]))
  const pick = (slug: string) => within.catalogue.slotBySlug(slug) !== undefined
  const parsed = parseCaseFilter(params, { ...(known as Record<FacetName, string[]>), pick })
  return { ...parsed, within, values, locale }
}

/** What was found: how many cases, any stretch of them in the order that was asked for, and by which words. */
export type Result = { total: number; entries: (from: number, to: number) => Entry[]; found: Found | undefined }

/** The cases that an address asks for. */
export function answer({ filter, within: { catalogue }, values, locale }: Asked): Result {
  const found = catalogue.search(filter.q, locale)
  const cases = catalogue.narrow(wantedBy(filter, values), found)
  const sort = filter.sort ?? usualSort(filter.q)
  return {
    total: countBits(cases),
    entries: (from, to) => catalogue.entriesAt(catalogue.sorted(cases, sort, locale, found).slice(from, to)),
    found,
  }
}
