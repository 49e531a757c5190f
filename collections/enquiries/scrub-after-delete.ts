import type { CollectionAfterOperationHook } from 'payload'
import { scrub } from '@/lib/database-scrub'

/** What staff delete in the admin leaves the files of the database too. Our own code says itself when it is done. */
export const scrubAfterDelete: CollectionAfterOperationHook = async ({ operation, req, result }) => {
  const deletes = operation === 'delete' || operation === 'deleteByID'
  if (deletes && req.payloadAPI === 'REST') await scrub(req.payload)
  return result
}
