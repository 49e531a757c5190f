import type { Look, OrganisationKind, Stage } from '@/lib/lists'
import type { Locale } from '@/lib/locales'
import type { Picture, Prose, Text, WebLink } from './text'

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
