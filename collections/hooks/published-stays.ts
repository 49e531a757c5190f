import { type CollectionBeforeChangeHook, Forbidden } from 'payload'
import { isContributor } from '../access/roles'

/**
 * Contributors neither publish nor touch what is published. The access rule looks at the newest version; a published
 * case with a newer draft would pass it, so that the published document itself is looked up here.
 */
export const publishedStays: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, operation, req }) => {
  if (!isContributor(req.user)) return data
  if (data._status === 'published') throw new Forbidden(req.t)
  if (operation === 'create') return data
  const published = await req.payload.db.findOne({
    collection: collection.slug,
    req,
    where: { and: [{ id: { equals: originalDoc?.id } }, { _status: { equals: 'published' } }] },
  })
  if (published) throw new Forbidden(req.t)
  return data
}
