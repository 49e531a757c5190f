import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { raiseContentVersion, untilAllKnow } from '@/lib/content-version'
import { clearCacheNow } from '@/lib/jobs/clear-http-cache'
import { savesDraft } from './draft-unless-said'

/**
 * Lets every server process, and a cache before them, let go of every page that it keeps: see lib/content/version.ts. Who asked for the change
 * over HTTP gets an answer only after that; behind a script or a job nobody waits.
 */
export async function expire({ payload, payloadAPI }: PayloadRequest): Promise<void> {
  await raiseContentVersion(payload.kv)
  await clearCacheNow(payload)
  if (payloadAPI !== 'local') await untilAllKnow()
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
