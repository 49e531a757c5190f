import type { InstitutionKind, Look, PageAppendix, Stage, TileShape } from '@/lib/lists'
import type { Locale } from '@/lib/locales'

/** A text in the languages in which it is written; a plain string is the same in every language. */
export type Texts = Partial<Record<Locale, string>> | string
type Paragraphs = Partial<Record<Locale, string[]>>
type Labelled = { label: Texts }
type Source = { label: string; url: string }
export type Amount = { value: number; year: number | null; approximate?: boolean; note?: string; source?: Source }

type Topic = { slug: string; title: Texts }
type Theme = {
  slug: string
  order: number
  look: Exclude<Look, 'region'>
  title: Texts
  summary: Texts
  body: Paragraphs
  areas: Labelled[]
  valueChains?: Labelled[]
  topics: string[]
}
type Priority = {
  slug: string
  order: number
  shape: TileShape
  title: Texts
  summary: Texts
  goalOf: Texts
  body: Paragraphs
  target: {
    metric: Texts
    unit: string
    direction: 'increase' | 'decrease'
    targetValue: number
    targetYear: number
    targetApproximate?: boolean
    changeFromBaselinePercent?: number
    baseline: Amount | null
    latest: Amount | null
    note?: string
    source: Source
  }
  focusAreas?: Texts[]
  figures?: { label: Texts; value: Texts; year: number; source: Source }[]
  editorNote: string
}
type Municipality = {
  slug: string
  name: Texts
  code: string
  type: 'city' | 'municipality'
  population: { value: number; year: number }
  landAreaKm2: number
  centre: { lat: number; lon: number }
  website: string
  language: { code: 'fi' | 'sv' | 'bilingual'; majority?: 'fi' | 'sv'; description: Texts }
  blurb: Texts
  neighbours: string[]
  grid: { col: number; row: number }
}
type Page = {
  slug: string
  title: Texts
  lead: Texts
  body: Partial<Record<Locale, { heading: string; paragraphs: string[] }[]>>
  appendices?: PageAppendix[]
  continues?: string[]
  editorNote?: string
}
export type Case = {
  slug: string
  languages: Locale[]
  title: Texts
  summary: Texts
  body: Paragraphs
  theme: string
  priorities: string[]
  municipalities: string[]
  regionWide: boolean
  topics: string[]
  stage?: Stage
  yearStarted: number | null
  yearNote?: Texts
  organisations: string[]
  keyFacts: { label: Texts; value: Texts }[]
  links: { label: string; labels?: Texts; url: string }[]
  sources: string[]
  confidence: 'high' | 'medium'
  editorNote?: string
}
type Site = {
  organisation: Record<'name' | 'street' | 'city', Texts> & Record<'postalCode' | 'phone' | 'email' | 'website', string>
  figures: {
    key: string
    label: Texts
    prefix?: Texts
    value: Texts
    note?: Texts
    year?: number
    source: Source
    onHome: boolean
  }[]
  institutions: { name: Texts; kind: InstitutionKind; url: string }[]
  statements: Record<'statementDate' | 'noticeDate', string> &
    Record<
      'conformanceStatus' | 'assessmentMethod' | 'knownIssues' | 'dataProtectionOfficerContact' | 'processors',
      Texts
    >
}

/** Everything a new installation starts with, by the name of its file in content/. */
export type Content = {
  topics: Topic[]
  themes: Theme[]
  priorities: Priority[]
  municipalities: Municipality[]
  pages: Page[]
  cases: Case[]
  /** Finnish and Swedish names of the organisations that cases name in English. */
  organisations: { name: Texts & { en: string }; kind: string }[]
  home: Record<'heading' | 'lede' | 'callHeading' | 'callText', Texts>
  site: Site
}
