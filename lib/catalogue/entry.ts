import type { FacetName, Stage } from '@/lib/lists'
import { DEFAULT_LOCALE, type Locale } from '@/lib/locales'
import { type Packed, pack, unpack } from './packed'

/** The municipality that a case of the whole region answers to: it belongs to no single one. */
export const WHOLE_REGION = 'whole-region'

/** The searched texts of a case. */
export const TEXT_FIELDS = ['title', 'summary', 'body', 'organisations'] as const
export type TextField = (typeof TEXT_FIELDS)[number]

/** The texts of a case by language; what is not written is missing. */
export type Written = Partial<Record<Locale, Partial<Record<TextField, string>>>>

/** A published case in the catalogue: all that lists, counts and search need, in all languages. */
export type Entry = {
  id: string
  slug: string
  /** Unpacked, because the order by title looks at all of them. */
  titles: Partial<Record<Locale, string>>
  texts: Packed<Written>
  /** The ids of its theme, priorities, municipalities and topics; its stage; the year in which it began. */
  values: Record<FacetName, readonly string[]>
  cover?: string
  stage?: Stage
  yearStarted?: number
  /** ISO 8601 date-times; `publishedAt` orders the newest first. */
  publishedAt: string
  updatedAt: string
}

/** The texts of a case as an entry keeps them. */
export function keepTexts(written: Written): Pick<Entry, 'titles' | 'texts'> {
  const titles = Object.entries(written).flatMap(([locale, { title }]) => (title ? [[locale, title]] : []))
  return { titles: Object.fromEntries(titles), texts: pack(written) }
}

/** A text as it is read in one language: its own, else the English one. */
export type ReadText = { text: string; language: Locale }

const readIn = (locale: Locale, textIn: (language: Locale) => string | undefined): ReadText => {
  const language = textIn(locale) ? locale : DEFAULT_LOCALE
  return { text: textIn(language) ?? '', language }
}

export const titleIn = ({ titles }: Entry, locale: Locale): ReadText => readIn(locale, (language) => titles[language])

/** All texts of a case as they are read in one language. */
export function textsIn(entry: Entry, locale: Locale): Record<TextField, ReadText> {
  const written = unpack(entry.texts)
  const read = (field: TextField) => [field, readIn(locale, (language) => written[language]?.[field])]
  return Object.fromEntries(TEXT_FIELDS.map(read)) as Record<TextField, ReadText>
}
