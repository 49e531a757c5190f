import {
  type CaseFilter,
  FILTERS,
  type FilterName,
  NO_FILTER,
  casesHref,
  parseCaseFilter,
  toggle,
} from '@/lib/case-filter'
import type { Locale } from '@/lib/locales'
import type { CaseCard, CaseList, FilterOption } from '@/lib/view'
import { getCatalogue } from './catalogue'
import { type Vocabulary, getVocabulary } from './vocabulary'

const CASES_PER_PAGE = 12

/** The slugs by which a case answers to each filter. A case of the whole region belongs to no single municipality. */
const slugsOf: Record<FilterName, (card: CaseCard) => string[]> = {
  theme: ({ theme }) => [theme.slug],
  priority: ({ priorities }) => priorities.map(({ slug }) => slug),
  municipality: ({ places, regionWide }) => (regionWide ? [] : places.map(({ slug }) => slug)),
  topic: ({ topics }) => topics.map(({ slug }) => slug),
}

/** True when the case has one of the wanted values in every filter that wants any. */
const matches = (card: CaseCard, filter: CaseFilter) =>
  FILTERS.every((name) => filter[name].length === 0 || slugsOf[name](card).some((slug) => filter[name].includes(slug)))

type Term = Pick<FilterOption, 'slug' | 'label' | 'look'>

const termsOf = (terms: Vocabulary): Record<FilterName, Term[]> => ({
  theme: terms.themes.map(({ slug, title, look }) => ({ slug, label: title, look })),
  priority: terms.priorities.map(({ slug, title }) => ({ slug, label: title })),
  municipality: terms.places.map(({ slug, name }) => ({ slug, label: { text: name } })),
  topic: terms.topics.map(({ slug, title }) => ({ slug, label: title })),
})

/**
 * The case list that an address asks for.
 *
 * @param params the request's query; what is unknown in it is left out and said so
 */
export async function getCaseList(
  params: Record<string, string | string[] | undefined>,
  locale: Locale,
): Promise<CaseList & { filter: CaseFilter }> {
  const [vocabulary, all] = await Promise.all([getVocabulary(locale), getCatalogue(locale)])
  const terms = termsOf(vocabulary)
  const known = Object.fromEntries(FILTERS.map((name) => [name, terms[name].map(({ slug }) => slug)]))
  const { filter, ignored } = parseCaseFilter(params, known as Record<FilterName, string[]>)

  const found = all.filter((card) => matches(card, filter))
  const pageCount = Math.max(1, Math.ceil(found.length / CASES_PER_PAGE))
  const page = Math.min(filter.page, pageCount)
  const pageHref = (number: number) => casesHref({ ...filter, page: number })
  const chosen = FILTERS.flatMap((name) =>
    terms[name]
      .filter(({ slug }) => filter[name].includes(slug))
      .map(({ slug, ...term }) => ({ ...term, removeHref: casesHref(toggle(filter, name, slug)) })),
  )
  return {
    filter: { ...filter, page },
    cases: found.slice((page - 1) * CASES_PER_PAGE, page * CASES_PER_PAGE),
    total: found.length,
    allCount: all.length,
    filters: FILTERS.map((name) => ({
      name,
      options: terms[name].map((term) => ({
        ...term,
        href: casesHref(toggle(filter, name, term.slug)),
        selected: filter[name].includes(term.slug),
      })),
    })),
    chosen,
    clearHref: casesHref(NO_FILTER),
    ignored: ignored || filter.page > pageCount,
    pages: Array.from({ length: pageCount }, (_, index) => {
      return { number: index + 1, href: pageHref(index + 1), current: index + 1 === page }
    }),
    ...(page > 1 && { previousHref: pageHref(page - 1) }),
    ...(page < pageCount && { nextHref: pageHref(page + 1) }),
  }
}

/** The published cases of a theme, a priority or a municipality, newest first. */
export const listCasesOf = async (name: FilterName, slug: string, locale: Locale): Promise<CaseCard[]> =>
  (await getCatalogue(locale)).filter((card) => slugsOf[name](card).includes(slug))
