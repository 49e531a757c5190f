import type { CollectionSlug, Field, FlattenedField, GlobalSlug, Payload, SelectType, Where } from 'payload'
import { environment } from '@/lib/environment'
import { DEFAULT_LOCALE, type Locale } from '@/lib/locales'
import { type FoundLink, linksOf } from './links-of'

/** A document or global with links to other sites. */
export type LinkedDocument = {
  kind: 'collections' | 'globals'
  slug: string
  /** Empty for a global. */
  id: string
  /** As in the language asked for, else in English. */
  title: string
  links: FoundLink[]
}

/** How many documents are read together. */
const BATCH = 100

const mayHoldLinks = (field: FlattenedField): boolean =>
  field.type === 'richText' ||
  Boolean(field.custom?.isLink) ||
  ('flattenedFields' in field && field.flattenedFields.some(mayHoldLinks))

const textIn = (value: unknown, locale: Locale): string => {
  if (typeof value !== 'object' || value === null) return String(value ?? '')
  const texts = value as Partial<Record<Locale, string>>
  return texts[locale] || texts[DEFAULT_LOCALE] || ''
}

type Stored = Record<string, unknown> & { id: string }
type Read = (where: Where, select: SelectType) => Promise<{ docs: unknown[] }>

/** Lists the documents first and then reads some at a time: the later pages of a large list would take ever longer. */
async function* inBatches(read: Read, where: Where, id: string, select: SelectType): AsyncGenerator<Stored> {
  const ids = ((await read(where, { _status: true })).docs as Stored[]).map((document) => document.id)
  for (let from = 0; from < ids.length; from += BATCH)
    yield* (await read({ [id]: { in: ids.slice(from, from + BATCH) } }, select)).docs as Stored[]
}

async function* inCollection(payload: Payload, slug: CollectionSlug, locale: Locale): AsyncGenerator<LinkedDocument> {
  const { fields, flattenedFields, admin, trash } = payload.collections[slug].config
  const { useAsTitle } = admin as { useAsTitle: string }
  const holding = flattenedFields.filter(mayHoldLinks).map(({ name }) => name)
  if (holding.length === 0) return
  const select = Object.fromEntries([...holding, useAsTitle].map((name) => [name, true])) as SelectType
  // Past Payload's hooks: those of the editor take longer than all else together.
  const all = { collection: slug, locale: 'all', limit: 0, pagination: false, req: {} } as const
  const are = (status: string, at: string): Where => ({
    and: [{ [`${at}_status`]: { equals: status } }, ...(trash ? [{ [`${at}deletedAt`]: { exists: false } }] : [])],
  })
  const readPublished: Read = (where, select) => payload.db.find({ ...all, where, select })
  const readNewest: Read = (where, version) =>
    payload.db.queryDrafts({ ...all, where, select: { parent: true, version: version as never } })
  // What visitors see, and the newest version of what has changed since or was never published.
  const published = inBatches(readPublished, are('published', ''), 'id', select)
  const drafts = inBatches(readNewest, are('draft', 'version.'), 'parent', select)
  for (const documents of [published, drafts])
    for await (const document of documents) {
      const links = linksOf(document, fields, environment().siteUrl)
      const title = textIn(document[useAsTitle], locale)
      if (links.length > 0) yield { kind: 'collections', slug, id: document.id, title, links }
    }
}

/**
 * Every document that links to other sites, as it is published and as its draft is; such a document comes twice. What
 * is in the trash is left out.
 *
 * @param locale the language of the titles
 * @throws what the database throws
 */
export async function* linkedDocuments(
  payload: Payload,
  locale: Locale = DEFAULT_LOCALE,
): AsyncGenerator<LinkedDocument> {
  for (const { config } of Object.values(payload.collections)) {
    if (config.versions?.drafts) yield* inCollection(payload, config.slug as CollectionSlug, locale)
  }
  for (const { slug, fields, label } of payload.config.globals) {
    if (slug.startsWith('payload-')) continue
    const document = await payload.findGlobal({ slug: slug as GlobalSlug, depth: 0, locale: 'all' as never })
    const links = linksOf(document, fields as Field[], environment().siteUrl)
    if (links.length > 0) yield { kind: 'globals', slug, id: '', title: textIn(label, locale), links }
  }
}
