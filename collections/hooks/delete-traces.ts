import type { CollectionBeforeDeleteHook } from 'payload'
import { rememberToScrub } from '@/lib/database-scrub'
import { mailKeys } from '@/lib/enquiries/mail-key'

/**
 * What happened to an enquiry goes with it, and so do the mails of it that still wait to be sent (GDPR, article 17).
 * First, so that nothing is left when it is interrupted: the enquiry is still there to be deleted again.
 */
export const deleteTraces: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { payload } = req
  const { reference } = await payload.findByID({ collection: 'contact-submissions', id, depth: 0, req })
  await rememberToScrub(payload)
  await payload.delete({ collection: 'enquiry-steps', where: { enquiry: { equals: id } }, req })
  // At the level of the database: the access rules of Payload's own collection let nobody in.
  await payload.db.deleteMany({
    collection: 'payload-jobs',
    where: { concurrencyKey: { in: mailKeys(reference) } },
    req,
  })
}
