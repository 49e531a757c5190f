import type { Payload, RequiredDataFromCollectionSlug } from 'payload'
import { DEFAULT_LOCALE, type Locale } from '@/lib/locales'
import { findExisting, type SeededCollection } from './ids'
import { keepRowIds } from './row-ids'

/** A document to be: `languages` it is written in, English among them; `write` gives its fields in one of them. */
export type Entry<Slug extends SeededCollection> = {
  slug: string
  languages: readonly Locale[]
  write: (locale: Locale) => RequiredDataFromCollectionSlug<Slug>
}

/** Creates a document in English and adds the other languages; Payload writes one language at a time. */
async function create<Slug extends SeededCollection>(payload: Payload, collection: Slug, entry: Entry<Slug>) {
  const locale = DEFAULT_LOCALE
  const written = await payload.create({ collection, data: entry.write(locale), locale, depth: 0 })
  for (const other of entry.languages.filter((language) => language !== locale)) {
    // Payload's type of a change is not resolved while the collection is open; `write` has checked the fields.
    const data = keepRowIds(entry.write(other), written) as never
    await payload.update({ collection, id: written.id, data, locale: other, depth: 0 })
  }
}

/**
 * Creates those of the entries that do not exist. What exists is left as it is, since staff may have changed it.
 *
 * @returns the ids of the entries' documents, the slugs of those that were created now, and of those that another
 * process created meanwhile
 * @throws what Payload throws
 */
export async function plant<Slug extends SeededCollection>(payload: Payload, collection: Slug, entries: Entry<Slug>[]) {
  const slugs = entries.map(({ slug }) => slug)
  const existing = await findExisting(payload, collection, slugs)
  const created: string[] = []
  const ceded: string[] = []
  for (const entry of entries) {
    if (existing.known(entry.slug)) continue
    try {
      await create(payload, collection, entry)
      created.push(entry.slug)
    } catch (error) {
      // The slug is unique in the database: when two processes seed at once, the second is refused.
      if (!(await findExisting(payload, collection, [entry.slug])).known(entry.slug)) throw error
      ceded.push(entry.slug)
    }
  }
  return { ids: (await findExisting(payload, collection, slugs)).ids, created, ceded }
}
