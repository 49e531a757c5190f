import type { Case } from '@/collections/payload-types'
import type { Locale } from '@/lib/locales'
import type { CaseView, RelatedCase, WebLink } from '@/lib/view'
import { cached } from './cached'
import { toCard } from './cards'
import { getCatalogue } from './catalogue'
import { documentRead } from './documents'
import { type StoredEntry, toEntry } from './entry'
import { type InAllLocales, type Localised, optionalText, text, writtenIn } from './localised'
import { type EditorDocument, prose } from './prose'
import { PUBLIC_READ, getReader } from './reader'
import { findRelated } from './related'
import { seo } from './seo'
import { getVocabulary } from './vocabulary'
import { webLink } from './web-link'

type StoredCase = InAllLocales<
  Omit<Case, 'body' | 'lessons' | 'keyFacts' | 'results' | 'organisations' | 'links' | 'seo'>,
  'title' | 'summary' | 'yearNote' | 'seeks' | 'offers'
> & {
  body: Localised<EditorDocument>
  lessons: Localised<EditorDocument>
  keyFacts?: { label: Localised<string>; value: Localised<string> }[] | null
  results?: {
    value: Localised<string>
    statement: Localised<string>
    sourceLabel: Localised<string>
    sourceUrl?: string | null
  }[]
  organisations?: {
    name: Localised<string>
    kind: NonNullable<Case['organisations']>[number]['kind']
    url?: string | null
  }[]
  links?: { label: Localised<string>; url: string }[]
  seo?: { title: Localised<string>; description: Localised<string> }
}

async function toCaseView(stored: StoredCase, locale: Locale): Promise<CaseView | undefined> {
  const card = toCard(toEntry(stored as StoredEntry), await getVocabulary(locale), stored.cover, locale)
  if (!card) return undefined
  const optional = (values: Localised<string>) => optionalText(values, locale)
  const languages = writtenIn(stored.title)
  return {
    ...card,
    body: prose(stored.body, locale),
    yearEnded: stored.yearEnded ?? undefined,
    yearNote: optional(stored.yearNote),
    keyFacts: (stored.keyFacts ?? []).map(({ label, value }) => ({
      label: text(label, locale),
      value: text(value, locale),
    })),
    results: (stored.results ?? []).map(({ value, statement, sourceLabel, sourceUrl }) => ({
      value: text(value, locale),
      statement: text(statement, locale),
      source: webLink(sourceLabel, sourceUrl, locale),
    })),
    lessons: stored.lessons ? prose(stored.lessons, locale) : undefined,
    organisations: (stored.organisations ?? []).map(({ name, kind, url }) => {
      return { name: text(name, locale), kind, ...(url && { url }) }
    }),
    seeks: optional(stored.seeks),
    offers: optional(stored.offers),
    links: (stored.links ?? []).flatMap(({ label, url }): WebLink | [] => webLink(label, url, locale) ?? []),
    lastReviewed: stored.review?.lastReviewed ?? undefined,
    translationMissing: !languages.includes(locale),
    writtenIn: languages,
    seo: seo(stored.seo, locale),
  }
}

/** One case by its slug. */
export const getCase = documentRead<StoredCase, CaseView>('cases', toCaseView)

/** As many published cases at once, in this order; those that are not published are left out. `slugs` by commas. */
const readCases = cached(async (slugs: string, locale: Locale): Promise<CaseView[]> => {
  const reader = await getReader()
  const where = { slug: { in: slugs.split(',') } }
  const { docs } = await reader.find({ collection: 'cases', ...PUBLIC_READ, depth: 1, where })
  const views = await Promise.all((docs as unknown as StoredCase[]).map((stored) => toCaseView(stored, locale)))
  return slugs.split(',').flatMap((slug) => views.find((view) => view?.slug === slug) ?? [])
})

/** The published cases with these slugs, in their order. */
export const listCases = async (slugs: string[], locale: Locale): Promise<CaseView[]> =>
  slugs.length > 0 ? readCases(slugs.join(','), locale) : []

/** What to read after this case, with the reasons. */
export const listRelated = async (current: CaseView, locale: Locale): Promise<RelatedCase[]> =>
  findRelated(current, await getCatalogue(locale), locale)
