import type { LinkProblem } from '@/lib/links/outcome'
import type { Locale } from '@/lib/locales'

/** `must` stops a publish, because the law needs it; `should` is advice; `unknown` will be known later. */
export const SEVERITIES = ['must', 'should', 'unknown', 'fine'] as const
export type Severity = (typeof SEVERITIES)[number]

/** What each finding is about, with what its sentence needs. */
export type FindingValues = {
  'picture-untold': { picture: string }
  'picture-language': { picture: string; language: Locale }
  'picture-fine': object
  'summary-short': { language: Locale; length: number; shortest: number }
  'summary-long': { language: Locale; length: number; longest: number }
  'summary-fine': object
  'number-without-source': { value: string }
  'numbers-fine': object
  'finished-without-results': object
  'finished-fine': object
  'link-broken': { url: string; problem: LinkProblem }
  'links-more-broken': { count: number }
  'links-untried': { count: number }
  'links-fine': object
  'review-due': object
  'review-never': object
  'review-old': { date: string }
  'review-fine': { date: string }
  'language-missing': { language: Locale }
  'language-outdated': { language: Locale }
  'language-unknown': { language: Locale }
  'language-fine': { language: Locale }
}
export type FindingCode = keyof FindingValues

/** Something that a rule noticed. `field` is where it can be mended: the path of a field. */
export type Finding = {
  [Code in FindingCode]: { code: Code; severity: Severity; values: FindingValues[Code]; field?: string }
}[FindingCode]

/** A text as it is in each language. */
export type Texts = Partial<Record<Locale, string | null>> | null | undefined

/** What is checked: a document read with `locale: 'all'` and depth 0, and what it leads to. */
export type Checked = {
  document: Record<string, unknown>
  /** The name of the field that is the document's title. */
  title: string
  picture?: { id: string; alt?: Texts; decorative?: boolean | null } | undefined
  links: { url: string; field: string; ok?: boolean | null | undefined; problem?: string | null | undefined }[]
  now: Date
}

/** A rule looks at one thing. It finds nothing where that thing does not apply, and says so when all is well. */
export type Rule = (checked: Checked) => Finding[]
