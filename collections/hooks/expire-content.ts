import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { raiseContentVersion } from '@/lib/content-version'
import { savesDraft } from './draft-unless-said'

/** Every server process then lets go of every kept page: see lib/content/version.ts. */
const expire = (req: PayloadRequest): Promise<void> => raiseContentVersion(req.payload.kv)

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
