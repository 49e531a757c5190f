import type { CollectionSlug, FlattenedField, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import { DEFAULT_LOCALE, isLocale } from '@/lib/locales'
import { type Words, say } from '../words'
import { type Path, pathsTo, valuesAt } from './uses-paths'
import { linksTo } from './uses-in-texts'

/** One document that names another: `field` is where, in the language of the one who asks. */
export type Use = { collection: string; id: string; title: string; field: string; href: string }
export type Uses = { uses: Use[]; total: number }

/** More of one kind are counted and not listed. */
const LISTED = 50

/** What tells only of the past, or of Payload's own business, holds nothing up. */
const PASSING = /^(payload-|case-imports$|preview-links$|link-checks$|rate-limits$|redirects$)/

/** An enquiry outlives the case it was about. */
const COUNTS_NOT: Record<string, readonly string[]> = { cases: ['contact-submissions'] }

const ONLY_PUBLISHED: Where = { _status: { equals: 'published' } }

const labelOf = ({ label, path }: Path, req: PayloadRequest): string =>
  typeof label === 'object' ? say(req, label as Words) : path

type Found = { docs: Record<string, unknown>[]; totalDocs: number }

/** What is published and what is being written both count: a draft that is published later would have a hole. */
async function findWhere(req: PayloadRequest, { slug, versions }: SanitizedCollectionConfig, where: Where) {
  const locale = isLocale(req.i18n.language) ? req.i18n.language : DEFAULT_LOCALE
  const asked = {
    ...({ collection: slug as CollectionSlug, depth: 0, limit: LISTED, trash: true, overrideAccess: true } as const),
    ...{ locale, fallbackLocale: DEFAULT_LOCALE },
  }
  const hasDrafts = Boolean(versions?.drafts)
  const shown = hasDrafts ? { and: [where, ONLY_PUBLISHED] } : where
  const found = [await req.payload.find({ ...asked, where: shown })]
  if (hasDrafts) found.push(await req.payload.find({ ...asked, where, draft: true }))
  const docs = new Map((found as unknown as Found[]).flatMap((each) => each.docs).map((doc) => [doc.id, doc]))
  return { docs: [...docs.values()], total: Math.max(docs.size, ...found.map(({ totalDocs }) => totalDocs)) }
}

const queryOf = ({ path, many }: Path, collection: string, id: string): Where => ({
  [path]: { equals: many ? { relationTo: collection, value: id } : id },
})

async function inCollection(req: PayloadRequest, within: SanitizedCollectionConfig, collection: string, id: string) {
  const title = (doc: Record<string, unknown>) => String(doc[within.admin.useAsTitle ?? 'id'] || doc.id)
  const found: Uses = { uses: [], total: 0 }
  for (const path of pathsTo(collection, within.flattenedFields)) {
    const { docs, total } = await findWhere(req, within, queryOf(path, collection, id))
    const others = docs.filter((doc) => within.slug !== collection || doc.id !== id)
    found.total += total - (docs.length - others.length)
    for (const doc of others) {
      found.uses.push({
        ...{ collection: within.slug, id: String(doc.id), title: title(doc), field: labelOf(path, req) },
        href: `/admin/collections/${within.slug}/${String(doc.id)}`,
      })
    }
  }
  return found
}

async function inGlobals(req: PayloadRequest, collection: string, id: string): Promise<Uses> {
  const uses: Use[] = []
  for (const { slug, label, flattenedFields } of req.payload.config.globals) {
    const paths = pathsTo(collection, flattenedFields as FlattenedField[])
    if (PASSING.test(slug) || paths.length === 0) continue
    const document = await req.payload.findGlobal({
      slug: slug as 'home',
      depth: 0,
      locale: 'all',
      overrideAccess: true,
    })
    for (const path of paths.filter((each) => valuesAt(document, each.path).includes(id))) {
      const title = typeof label === 'object' ? say(req, label as Words) : slug
      uses.push({ collection: slug, id: slug, title, field: labelOf(path, req), href: `/admin/globals/${slug}` })
    }
  }
  return { uses, total: uses.length }
}

/**
 * Finds what names a document: fields of published documents, of newest drafts and of the trash, globals, and links in
 * texts to its address. It walks the configuration, so a new field counts by itself.
 *
 * @param isOpen whether uses in a collection are told to the one who asks; those that are not don't count either
 * @returns the uses, at most LISTED of a field, and how many there are
 */
export async function findUses(
  req: PayloadRequest,
  collection: string,
  id: string,
  isOpen: (within: SanitizedCollectionConfig) => boolean = () => true,
): Promise<Uses> {
  const counted = req.payload.config.collections.filter(
    (within) => !PASSING.test(within.slug) && !COUNTS_NOT[collection]?.includes(within.slug) && isOpen(within),
  )
  const found = [await inGlobals(req, collection, id), await linksTo(req, collection, id)]
  for (const within of counted) found.push(await inCollection(req, within, collection, id))
  return {
    uses: found.flatMap(({ uses }) => uses),
    total: found.reduce((sum, { total }) => sum + total, 0),
  }
}
