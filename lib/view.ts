import type {
  FacetName,
  InstitutionKind,
  Look,
  OrganisationKind,
  PageAppendix,
  ResultView,
  SheetLayout,
  Sort,
  Stage,
  TileShape,
} from './lists'
import type { Locale } from './locales'

/**
 * The plain values that pages hand to components: what is shown, in the language of the page, and nothing of how it
 * is stored. lib/content makes them, components/ draws them, tests write them by hand.
 */

/** A text; `lang` is set only when it is not in the language of the page (WCAG 3.1.2). */
export type Text = { text: string; lang?: Locale }

/** Rich text as a tree of what the site knows how to show. */
export type Inline =
  | { kind: 'text'; text: string; bold?: true; italic?: true }
  | { kind: 'link'; href: string; children: Inline[] }
  | { kind: 'break' }
export type Block =
  | { kind: 'paragraph'; children: Inline[] }
  | { kind: 'heading'; level: 2 | 3; id: string; children: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] }
  | { kind: 'quote'; children: Inline[] }
export type Prose = { blocks: Block[]; lang?: Locale }

/** An uploaded picture. An empty `alt` means that it is decoration. `focus` is in per cent of width and height. */
export type Picture = {
  src: string
  width: number
  height: number
  alt: string
  lang?: Locale
  credit?: string
  focus: { x: number; y: number }
  /** Narrower renditions, width in CSS pixels, in descending order of preference of format. */
  sources: { type: string; srcSet: string }[]
}

export type ThemeRef = { slug: string; title: Text; look: Look }
export type PlaceRef = { slug: string; name: string }
export type TopicRef = { slug: string; title: Text }
export type PriorityRef = { slug: string; title: Text }

/** A case as lists show it. `picture` is missing when the cover is to be drawn from slug and look. */
export type CaseCard = {
  slug: string
  title: Text
  summary: Text
  theme: ThemeRef
  places: PlaceRef[]
  regionWide: boolean
  topics: TopicRef[]
  priorities: PriorityRef[]
  stage?: Stage
  yearStarted?: number
  picture?: Picture
  /** ISO 8601 date-times. */
  publishedAt: string
  updatedAt: string
}

/** The first cases of a kind, newest first, and how many there are. */
export type CaseSelection = { cases: CaseCard[]; total: number }

/** Why another case stands under a case; the first that holds in this order. */
export type Relation =
  { kind: 'topic'; topic: TopicRef } | { kind: 'place'; place: PlaceRef } | { kind: 'theme'; theme: ThemeRef }
export type RelatedCase = { case: CaseCard; because: Relation }

export type KeyFact = { label: Text; value: Text }
export type Organisation = { name: Text; kind: OrganisationKind; url?: string }
export type WebLink = { label: Text; href: string }
/** A result with where the number comes from. */
export type Result = { value: Text; statement: Text; source?: WebLink }

export type CaseView = CaseCard & {
  body: Prose
  yearEnded?: number
  yearNote?: Text
  keyFacts: KeyFact[]
  results: Result[]
  lessons?: Prose
  organisations: Organisation[]
  seeks?: Text
  offers?: Text
  links: WebLink[]
  /** ISO 8601 date. */
  lastReviewed?: string
  /** True when the case is not written in the language of the page and its English text stands in. */
  translationMissing: boolean
  /** The languages in which the case is written. */
  writtenIn: Locale[]
  seo: { title?: string; description?: string }
}

export type ThemeCard = ThemeRef & { summary: Text; caseCount: number }
export type ThemeView = ThemeRef & {
  summary: Text
  body: Prose
  invitation?: Text
  /** Labels named by the Council. */
  areas: Text[]
  valueChains: Text[]
  topics: (TopicRef & { caseCount: number })[]
  archived: boolean
}

/** One measured value; `approximate` is said as "about". `year` is missing when the source gives none. */
export type Measured = { value: number; year?: number; approximate: boolean; source?: WebLink }
export type Measure = {
  metric: Text
  unit: string
  /** 'decrease' counts from the baseline, 'increase' as it is. */
  direction: 'increase' | 'decrease'
  target: number
  targetYear: number
  targetApproximate: boolean
  baseline?: Measured
  latest?: Measured
  /** Per cent from baseline to target, where the goal is said so (−80). */
  changePercent?: number
  source?: WebLink
}
/** `goal` and `reached` are per cent of the picture's hundred tiles; `reached` is missing without a figure. */
export type Progress = { goal: number; reached?: number; year?: number; approximate: boolean }
export type PriorityCard = PriorityRef & {
  summary: Text
  /** What the per cent of the goal is of: "less emissions than in 2005". */
  goalOf: Text
  shape: TileShape
  progress: Progress
}
export type PriorityView = PriorityCard & {
  body: Prose
  measure: Measure
  focusAreas: Text[]
  figures: Figure[]
}

/** A number with its label; `prefix` is a small word before it ("almost"). */
export type Figure = { label: Text; prefix?: Text; value: Text; note?: Text; year?: number; source?: WebLink }

/** A municipality as a tile: `column` 0–8 and `row` 0–4 on the region's map. */
export type PlaceTile = PlaceRef & { column: number; row: number; caseCount: number }
export type PlaceView = PlaceRef & {
  /** All names with the languages that use them, the page's own first: { name: 'Esbo', languages: ['sv'] }. */
  names: { name: string; languages: Locale[] }[]
  kind: 'city' | 'municipality'
  population?: { value: number; year: number }
  landAreaKm2?: number
  website?: string
  languages: Text
  blurb: Text
  neighbours: PlaceTile[]
}

export type PageView = {
  slug: string
  title: Text
  lead: Text
  body: Prose
  appendices: PageAppendix[]
  /** Pages whose text goes on below this one's. */
  continued: { title: Text; lead: Text; body: Prose }[]
  seo: { title?: string; description?: string }
}
export type Institution = { name: Text; kind: InstitutionKind; href: string }

/** Who runs the site, for the footer, the statements and the form. */
export type Council = {
  name: string
  street: string
  postalCode: string
  city: string
  phone?: string
  email: string
  website: string
}
export type HomeView = { heading: Text; lede: Text; callHeading: Text; callText: Text; figures: Figure[] }

/** A text in pieces; those that were searched for are marked. */
export type Piece = { text: string; marked?: true }
export type Marked = { pieces: Piece[]; lang?: Locale }

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
