import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { CONTENT_TAG } from '@/lib/content-tag'
import { savesDraft } from './draft-unless-said'

/**
 * Lets go of every kept page. Outside a Next server (seed, scripts, tests) there is nothing kept and next/cache throws.
 * `expire: 0` makes the very next visitor wait for the new page instead of showing the old one once more.
 */
async function expire(req: PayloadRequest): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { revalidateTag } = await import('next/cache')
  revalidateTag(CONTENT_TAG, { expire: 0 })
  req.payload.logger.debug('Kept pages let go')
}

/** After a change that visitors see: publish, unpublish, change, trash, restore. Not after the saving of a draft. */
export const expireAfterChange: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const neverPublished = operation === 'create' && doc._status === 'draft'
  if (!neverPublished && !(doc._status === 'draft' && savesDraft(req.context))) await expire(req)
  return doc
}

/** After a deletion. */
export const expireAfterDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await expire(req)
  return doc
}

/** After a change of a global, which has no drafts. */
export const expireAfterGlobalChange: GlobalAfterChangeHook = async ({ doc, req }) => {
  await expire(req)
  return doc
}

/** The hooks of a collection that the public pages show. */
export const expireContent = { afterChange: [expireAfterChange], afterDelete: [expireAfterDelete] }
