import type { FacetName, Stage } from '@/lib/lists'
import type { Locale } from '@/lib/locales'
import type { PackedText } from './packed-text'

/** The municipality that a case of the whole region answers to: it belongs to no single one. */
export const WHOLE_REGION = 'whole-region'

/** The searched texts of a case in one language; what is not written there is missing. */
export const TEXT_FIELDS = ['title', 'summary', 'body', 'organisations'] as const
export type TextField = (typeof TEXT_FIELDS)[number]
export type Written = Partial<Record<Exclude<TextField, 'body'>, string>> & { body?: PackedText }

/** A published case in the catalogue: all that lists, counts and search need, in all languages. */
export type Entry = {
  id: string
  slug: string
  texts: Partial<Record<Locale, Written>>
  /** The ids of its theme, priorities, municipalities and topics; its stage; the year in which it began. */
  values: Record<FacetName, readonly string[]>
  cover?: string
  stage?: Stage
  yearStarted?: number
  /** ISO 8601 date-times; `publishedAt` orders the newest first. */
  publishedAt: string
  updatedAt: string
}
