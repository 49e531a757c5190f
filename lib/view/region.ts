import type { InstitutionKind, PageAppendix, TileShape } from '@/lib/lists'
import type { Locale } from '@/lib/locales'
import type { Prose, Text, WebLink } from './text'
import type { PlaceRef, PriorityRef, ThemeRef, TopicRef } from './case'

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
  /** Where the work of an archived theme goes on. */
  successors: (ThemeRef & { caseCount: number })[]
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
