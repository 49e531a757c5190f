import { Catalogue } from '@/lib/catalogue/catalogue'
import type { Entry } from '@/lib/catalogue/entry'
import { coalesce } from '@/lib/coalesce'
import { LOCALES, type Locale } from '@/lib/locales'
import type { CaseCard } from '@/lib/view'
import { toCard } from './cards'
import { ENTRY_FIELDS, toEntry } from './entry'
import { follow } from './mirror'
import { namesIn } from './names'
import { contentVersion, enterContentVersion } from './version'
import { type Vocabulary, getVocabulary } from './vocabulary'

const PICTURE_FIELDS = {
  url: true,
  filename: true,
  mimeType: true,
  width: true,
  height: true,
  focalX: true,
  focalY: true,
  sizes: true,
  alt: true,
  decorative: true,
  credit: true,
  licence: true,
  hash: true,
} as const

const lookAtCases = follow('cases', ENTRY_FIELDS, toEntry)
const lookAtPictures = follow('media', PICTURE_FIELDS, (stored: unknown) => stored)

const entries = new Map<string, Entry>()
const pictures = new Map<string, unknown>()
const catalogue = new Catalogue()
let terms: Record<Locale, Vocabulary>
let version: string | undefined

/** Cases that are read but not yet in the catalogue, or the other way round. A failed look must not lose them. */
const unsettled = new Set<string>()

async function look<Kept>(at: ReturnType<typeof follow<Kept>>, into: Map<string, Kept>): Promise<string[]> {
  const { put, gone } = await at()
  for (const [id, kept] of put) into.set(id, kept)
  for (const id of gone) into.delete(id)
  return [...put.keys(), ...gone]
}

/** Puts into the catalogue what is read; a case whose theme is not published has no place there. */
function settle(): void {
  const themes = new Set(terms.en.themes.map(({ id }) => id))
  const hasPlace = ({ values }: Entry) => values.theme.some((id) => themes.has(id))
  for (const id of unsettled) catalogue.remove(id)
  for (const entry of entries.values()) {
    if (!hasPlace(entry)) catalogue.remove(entry.id)
    else if (!catalogue.has(entry.id)) catalogue.put(entry)
  }
  unsettled.clear()
  for (const locale of LOCALES) catalogue.setNames(locale, namesIn(locale, terms))
}

/** Brings the catalogue to the newest content. The reads come first: no one sees half of a change. */
const catchUp = coalesce(async () => {
  const newest = await contentVersion()
  if (newest === version) return
  const vocabularies = await Promise.all(LOCALES.map(async (locale) => [locale, await getVocabulary(locale)] as const))
  for (const id of await look(lookAtCases, entries)) unsettled.add(id)
  await look(lookAtPictures, pictures)
  terms = Object.fromEntries(vocabularies) as Record<Locale, Vocabulary>
  settle()
  version = newest
})

/** The catalogue as one language sees it. */
export type CatalogueIn = {
  catalogue: Catalogue
  terms: Vocabulary
  /** A case of the catalogue as its card. */
  card: (entry: Entry) => CaseCard
}

/**
 * All published cases in memory, as fresh as this call: a look at the content version when nothing changed, else the
 * reading of what did.
 */
export async function getCatalogue(locale: Locale): Promise<CatalogueIn> {
  if ((await enterContentVersion()) !== version) await catchUp()
  const own = terms[locale]
  return {
    catalogue,
    terms: own,
    card: (entry) => toCard(entry, own, entry.cover && pictures.get(entry.cover), locale) as CaseCard,
  }
}
