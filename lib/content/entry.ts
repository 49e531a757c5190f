import type { Case } from '@/collections/payload-types'
import { type Entry, WHOLE_REGION, type Written, keepTexts } from '@/lib/catalogue/entry'
import { LOCALES, type Locale } from '@/lib/locales'
import type { InAllLocales, Localised } from './localised'
import { type EditorDocument, proseText } from './prose'
import { idOf } from './ids'

const shared = new Map<string, string>()

/** One string for all that are equal: a hundred ids are named in every case, and each would be kept again. */
const share = (text: string): string => shared.get(text) ?? (shared.set(text, text), text)

/** The fields of a stored case that its entry is made of. */
export const ENTRY_FIELDS = {
  slug: true,
  title: true,
  summary: true,
  body: true,
  organisations: true,
  cover: true,
  theme: true,
  priorities: true,
  wholeRegion: true,
  municipalities: true,
  topics: true,
  stage: true,
  yearStarted: true,
  publishedAt: true,
  createdAt: true,
} as const

/** A stored case with its texts in all languages. */
export type StoredEntry = InAllLocales<
  Pick<Case, Exclude<keyof typeof ENTRY_FIELDS, 'body' | 'organisations'> | 'id' | 'updatedAt'>,
  'title' | 'summary'
> & {
  body?: Localised<EditorDocument>
  organisations?: { name: Localised<string> }[] | null
}

const idsOf = (values: unknown): string[] => [values ?? []].flat().flatMap((value) => share(idOf(value) ?? '') || [])

function written(stored: StoredEntry, locale: Locale): Written[Locale] {
  const organisations = (stored.organisations ?? []).flatMap(({ name }) => name?.[locale] ?? []).join(' · ')
  return {
    ...(stored.title?.[locale] && { title: stored.title[locale] }),
    ...(stored.summary?.[locale] && { summary: stored.summary[locale] }),
    ...(stored.body?.[locale] && { body: proseText(stored.body[locale]) }),
    ...(organisations && { organisations }),
  }
}

/** A stored case as the catalogue keeps it. */
export function toEntry(stored: StoredEntry): Entry {
  const places = stored.wholeRegion ? [WHOLE_REGION] : idsOf(stored.municipalities)
  const texts = LOCALES.map((locale) => [locale, written(stored, locale)] as const)
  return {
    id: stored.id,
    slug: stored.slug,
    ...keepTexts(Object.fromEntries(texts)),
    values: {
      theme: idsOf(stored.theme),
      priority: idsOf(stored.priorities),
      municipality: places,
      topic: idsOf(stored.topics),
      stage: stored.stage ? [stored.stage] : [],
      year: stored.yearStarted ? [share(String(stored.yearStarted))] : [],
    },
    ...(idOf(stored.cover) && { cover: idOf(stored.cover) }),
    ...(stored.stage && { stage: stored.stage }),
    ...(stored.yearStarted && { yearStarted: stored.yearStarted }),
    publishedAt: stored.publishedAt ?? stored.createdAt,
    updatedAt: stored.updatedAt,
  }
}
