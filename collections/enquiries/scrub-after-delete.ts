import type { CollectionAfterOperationHook } from 'payload'
import { scrub } from '@/lib/database-scrub'
import { errorKinds } from '@/lib/error-kinds'

/** What staff delete in the admin leaves the files of the database too. Our own code says itself when it is done. */
export const scrubAfterDelete: CollectionAfterOperationHook = async ({ operation, req, result }) => {
  const deletes = operation === 'delete' || operation === 'deleteByID'
  if (!deletes || req.payloadAPI !== 'REST') return result
  // The enquiry is deleted: that its traces go only with the next hourly job must not look like a failure.
  await scrub(req.payload).catch((error: unknown) =>
    req.payload.logger.warn(`Deleted content is still in the files: ${errorKinds(error).join(' < ')}`),
  )
  return result
}
