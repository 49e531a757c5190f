import { WHOLE_REGION } from '@/lib/catalogue/entry'
import type { Found } from '@/lib/catalogue/search'
import { type CaseFilter, casesHref, toggle } from '@/lib/case-filter'
import { FACETS, type FacetName, STAGES } from '@/lib/lists'
import type { Locale } from '@/lib/locales'
import type { Facet, FacetGroup, FacetOption } from '@/lib/view'
import type { CatalogueIn } from './catalogue'
import { labels } from './names'

/** A value of a facet: what an address calls it, what the catalogue calls it, what people call it. */
export type FacetValue = Pick<FacetOption, 'value' | 'label' | 'look' | 'also'> & {
  id: string
  group?: FacetGroup['group']
}
export type FacetValues = Record<FacetName, FacetValue[]>

/** All values of all facets, in the order in which they are shown. */
export function facetValues({ catalogue, terms }: CatalogueIn, locale: Locale): FacetValues {
  const { stages, wholeRegion } = labels(locale)
  const term = <T extends { id: string; slug: string; title: FacetOption['label'] }>({ id, slug, title }: T) => {
    return { id, value: slug, label: title }
  }
  const years = catalogue.valuesOf('year').filter((year) => catalogue.total('year', year) > 0)
  return {
    theme: terms.themes
      .filter(({ id, archived }) => !archived || catalogue.total('theme', id) > 0)
      .map(({ look, ...theme }) => ({ ...term(theme), look })),
    priority: terms.priorities.map(term),
    municipality: [
      { id: WHOLE_REGION, value: WHOLE_REGION, label: { text: wholeRegion }, group: 'region' },
      ...terms.places.map(({ id, slug, name, allNames, kind }): FacetValue => {
        return { id, value: slug, label: { text: name }, also: allNames.join(' '), group: kind }
      }),
    ],
    topic: terms.topics.map(term),
    stage: STAGES.map((stage) => ({ id: stage, value: stage, label: { text: stages[stage] } })),
    year: years
      .sort()
      .reverse()
      .map((year) => ({ id: year, value: year, label: { text: year } })),
  }
}

/** The ids of the chosen values, as the catalogue wants them. */
export const wantedBy = (filter: CaseFilter, values: FacetValues): Record<FacetName, string[]> =>
  Object.fromEntries(
    FACETS.map((name) => [name, values[name].filter(({ value }) => filter[name].includes(value)).map(({ id }) => id)]),
  ) as Record<FacetName, string[]>

/** More values than this fold, so that the filters are no longer than the cases beside them. */
const SHORT = 8
const IN_SIGHT = 5

/**
 * The values that stand in sight: all of a few; of many those with the most cases, whatever else is chosen, so that
 * nothing moves while someone chooses.
 */
function prominent(name: FacetName, values: FacetValue[], { catalogue }: CatalogueIn): Set<string> {
  const cases = (id: string) => catalogue.total(name, id)
  const most = values.length > SHORT ? values.toSorted((a, b) => cases(b.id) - cases(a.id)).slice(0, IN_SIGHT) : values
  return new Set(most.map(({ value }) => value))
}

const KINDS = ['region', 'city', 'municipality', undefined] as const

/** The facets with the count of each value, its own facet left out. */
export function toFacets(
  within: CatalogueIn,
  values: FacetValues,
  filter: CaseFilter,
  found: Found | undefined,
): Facet[] {
  const wanted = wantedBy(filter, values)
  return FACETS.map((name) => {
    const ids = values[name].map(({ id }) => id)
    const counts = within.catalogue.count(name, ids, wanted, found)
    const inSight = prominent(name, values[name], within)
    const options = values[name].map(({ value, label, look, also, group }, index) => ({
      group,
      option: {
        value,
        label,
        ...(look && { look }),
        ...(also && { also }),
        count: counts[index] ?? 0,
        href: casesHref(toggle(filter, name, value)),
        selected: filter[name].includes(value),
        prominent: inSight.has(value),
      },
    }))
    const groups = KINDS.map((kind): FacetGroup => {
      const own = options.filter(({ group }) => group === kind).map(({ option }) => option)
      return kind ? { group: kind, options: own } : { options: own }
    })
    return { name, groups: groups.filter(({ options: own }) => own.length > 0) }
  })
}
