import type { FacetName, Look, ResultView, SheetLayout, Sort } from '@/lib/lists'
import type { Marked, Text } from './text'
import type { CaseCard, CaseView } from './case'
import type { PlaceTile, PlaceView } from './region'

/** A case in a result. `match` is there when words were searched for. */
export type FoundCase = CaseCard & {
  match?: { title: Marked; excerpt: Marked }
  /** On the shortlist, and the address that puts it there or takes it off. */
  picked: boolean
  pickHref: string
}

/** A value of a facet with the number of cases that it would give. A count of 0 leads nowhere unless it is chosen. */
export type FacetOption = {
  value: string
  label: Text
  /** Other names by which people look for it. */
  also?: string
  count: number
  href: string
  selected: boolean
  look?: Look
  /** True for the few that stand in sight when there are many. */
  prominent: boolean
}
/** `group` is a kind of municipality; the others have one group without a kind. */
export type FacetGroup = { group?: PlaceView['kind'] | 'region'; options: FacetOption[] }
export type Facet = { name: FacetName; groups: FacetGroup[] }

/** One of a few ways to see the same result. */
export type Choice<Name extends string> = { name: Name; href: string; current: boolean }

/** The case explorer: one result with every link that leads out of it. All hrefs are without the language. */
export type CaseList = {
  /** The words that were searched for, as they were typed. */
  q: string
  cases: FoundCase[]
  /** Found by the filter; all that are published. */
  total: number
  allCount: number
  /** True when no case has all the words, and these have some. */
  partial: boolean
  /** True when the address named something unknown, which was left out. */
  ignored: boolean
  facets: Facet[]
  /** What is chosen now, each with the address without it. */
  chosen: { label: Text; removeHref: string; look?: Look }[]
  clearHref: string
  sorts: Choice<Sort>[]
  views: Choice<ResultView>[]
  /** The municipalities with their counts, each a filter, in the view of the map. */
  tiles?: (PlaceTile & { href: string; selected: boolean })[]
  /** Words that are spelt nearly so, and the themes, for a result that is empty. */
  suggestions: { q: string; href: string }[]
  themes: { label: Text; href: string; look: Look }[]
  /** The pages that are worth a link, ascending: the first, this one, its neighbours and the last. */
  pages: { number: number; href: string; current: boolean }[]
  previousHref?: string
  nextHref?: string
  /** The cases picked by hand, and what a form that searches must carry along (name and value). */
  shortlist: { count: number; clearHref: string; sheetHref: string }
  carried: [string, string][]
  /** This result as a document to print. */
  sheetHref: string
  /** The address of this result in canonical form. */
  href: string
}

/** A case on a delegation sheet, with its address for a reader of paper (absolute). */
export type SheetCase = CaseView & { address: string }

/** A document of cases for a visiting delegation. */
export type SheetView = {
  /** What the host calls it; may be empty. */
  heading: string
  layout: SheetLayout
  cases: SheetCase[]
  /** How many were asked for: more than there are on the sheet when it was cut. */
  total: number
  /** True for a set picked by hand; else what the cases were chosen by. */
  byHand: boolean
  chosen: Text[]
  q: string
  layouts: Choice<SheetLayout>[]
  backHref: string
  /** What the form that names the sheet must carry along (name and value). */
  carried: [string, string][]
  /** ISO 8601 date-time at which it was made. */
  madeOn: string
}
