import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { hasAddress, publicPath } from '@/lib/paths'

type Addresses = { addressesBefore?: Record<string, string> }

/** Notes the address that visitors know, before it changes. The newest version may be a draft with another one. */
export const noteAddress: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, operation, req }) => {
  const { slug } = collection
  if (operation !== 'update' || data._status !== 'published' || !originalDoc?.id || !hasAddress(slug)) return data
  const published = await req.payload.db.findOne<{ id: string; slug?: string }>({
    collection: slug,
    req,
    where: { and: [{ id: { equals: originalDoc.id } }, { _status: { equals: 'published' } }] },
  })
  if (published?.slug) {
    const context = req.context as Addresses
    context.addressesBefore = { ...context.addressesBefore, [originalDoc.id]: publicPath(slug, published.slug) }
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
  if (before && before !== now) await redirect(before, now, req)
  return doc
}
