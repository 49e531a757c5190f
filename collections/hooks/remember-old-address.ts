import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
  Where,
} from 'payload'
import { type AddressedCollection, hasAddress, publicPath } from '@/lib/paths'

type Addresses = { addressesBefore?: Record<string, string> }

type Addressed = { slug?: string }
const PUBLISHED: Where = { _status: { equals: 'published' } }

/** The address at which visitors know a document: as it is published, or as it was when it was taken from the site. */
async function knownSlug(collection: AddressedCollection, id: string, req: PayloadRequest) {
  const { db } = req.payload
  const where = { and: [{ id: { equals: id } }, PUBLISHED] }
  const published = await db.findOne<Addressed & { id: string }>({ collection, req, where })
  if (published) return published.slug
  const { docs } = await db.findVersions<Addressed>({
    ...{ collection, req, limit: 1, pagination: false, sort: '-createdAt' },
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
  })
  return docs[0]?.version.slug
}

/** Notes the address that visitors know, before it changes. The newest version may be a draft with another one. */
export const noteAddress: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, operation, req }) => {
  const { slug } = collection
  if (operation !== 'update' || data._status !== 'published' || !originalDoc?.id || !hasAddress(slug)) return data
  const known = await knownSlug(slug, String(originalDoc.id), req)
  if (known) {
    const context = req.context as Addresses
    context.addressesBefore = { ...context.addressesBefore, [originalDoc.id]: publicPath(slug, known) }
  }
  return data
}

const redirect = async (from: string, to: string, req: PayloadRequest) => {
  const { payload } = req
  const own = { collection: 'redirects', overrideAccess: true, req } as const
  const { docs } = await payload.find({ ...own, where: { from: { equals: from } }, limit: 1, depth: 0 })
  if (docs[0]) await payload.update({ ...own, id: docs[0].id, data: { to } })
  else await payload.create({ ...own, data: { from, to } })
}

/** True when another document stands at the address now: it comes before what stood there once. */
const isLivedIn = async (collection: AddressedCollection, path: string, req: PayloadRequest) => {
  const slug = path.slice(publicPath(collection, '').length)
  const { totalDocs } = await req.payload.db.count({
    collection,
    req,
    where: { and: [{ slug: { equals: slug } }, PUBLISHED] },
  })
  return totalDocs > 0
}

/**
 * Leads visitors from the old address of a published document to the new one, for good. What stands at an address now
 * comes before what stood there once, so a redirect away from the new address goes.
 */
export const rememberOldAddress: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const { slug } = collection
  if (doc._status !== 'published' || !hasAddress(slug) || !doc.slug) return doc
  const now = publicPath(slug, doc.slug)
  const before = (req.context as Addresses).addressesBefore?.[doc.id]
  await req.payload.delete({ collection: 'redirects', overrideAccess: true, req, where: { from: { equals: now } } })
  if (before && before !== now && !(await isLivedIn(slug, before, req))) await redirect(before, now, req)
  return doc
}

/** A redirect to a document that is deleted would lead nowhere. */
export const forgetAddress: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  const { slug } = collection
  if (!hasAddress(slug) || !doc.slug) return doc
  const where = { to: { equals: publicPath(slug, String(doc.slug)) } }
  await req.payload.delete({ collection: 'redirects', overrideAccess: true, req, where })
  return doc
}
