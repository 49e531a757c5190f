import { type CaseFilter, type SearchParams, casesHref, filterEntries, sheetHref } from '@/lib/case-filter'
import { environment } from '@/lib/environment'
import { FACETS, SHEET_LAYOUTS, type SheetLayout } from '@/lib/lists'
import type { Locale } from '@/lib/locales'
import { localePath } from '@/lib/page-metadata'
import { publicPath } from '@/lib/paths'
import type { SheetCase, SheetView } from '@/lib/view'
import { type Asked, answer, ask } from './case-result'
import { listCases } from './cases'

/** A delegation reads no more, and a page has an end. */
const MOST_CASES = 100
const LONGEST_HEADING = 80

const one = (value: string | string[] | undefined): string => [value ?? []].flat()[0] ?? ''

/** What the host calls the sheet: one line without control characters. */
const headingOf = (text: string) =>
  text
    .slice(0, LONGEST_HEADING)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()

/** The cases picked by hand in the order in which they were picked, else the result of the filter. */
function chosenSlugs(asked: Asked): { slugs: string[]; total: number } {
  const { pick } = asked.filter
  if (pick.length > 0) return { slugs: pick, total: pick.length }
  const { total, entries } = answer(asked)
  return { slugs: entries(0, MOST_CASES).map(({ slug }) => slug), total }
}

const labelsOf = ({ filter, values }: Asked) =>
  FACETS.flatMap((name) => values[name].filter(({ value }) => filter[name].includes(value)).map(({ label }) => label))

async function readCases(slugs: string[], locale: Locale): Promise<SheetCase[]> {
  const { siteUrl } = environment()
  return (await listCases(slugs, locale)).map((view) => {
    return { ...view, address: `${siteUrl}${localePath(locale, publicPath('cases', view.slug))}` }
  })
}

/** What the sheet adds to the filter in its address. */
const ownEntries = (heading: string, layout: SheetLayout): [string, string][] => [
  ...(heading ? [['title', heading] as [string, string]] : []),
  ...(layout !== 'pages' ? [['layout', layout] as [string, string]] : []),
]

/**
 * The delegation sheet that an address asks for: a result, or the cases picked by hand.
 *
 * @param params the request's query: that of the case explorer, `layout` and `title`
 * @returns the sheet, and its address without the language
 */
export async function getSheet(params: SearchParams, locale: Locale): Promise<SheetView & { href: string }> {
  const asked = await ask(params, locale)
  const heading = headingOf(one(params['title']))
  const layout = SHEET_LAYOUTS.find((each) => each === one(params['layout'])) ?? 'pages'
  const { slugs, total } = chosenSlugs(asked)
  const filter: CaseFilter = { ...asked.filter, page: 1, view: 'list' }
  const byHand = filter.pick.length > 0
  const href = (other: SheetLayout) => sheetHref(filter, ownEntries(heading, other))
  return {
    heading,
    layout,
    cases: await readCases(slugs, locale),
    total,
    byHand,
    chosen: byHand ? [] : labelsOf(asked),
    q: byHand ? '' : filter.q,
    layouts: SHEET_LAYOUTS.map((name) => ({ name, href: href(name), current: name === layout })),
    backHref: casesHref(filter),
    carried: [...filterEntries(filter), ...ownEntries('', layout)],
    madeOn: new Date().toISOString(),
    href: href(layout),
  }
}
