import type { Payload, TaskConfig } from 'payload'
import { scrubIfNeeded } from '@/lib/database-scrub'
import { Problem } from '@/lib/problem'
import { guarded } from './problem'
import { requeueMails } from './requeue-mails'

/** How many enquiries are deleted together. */
const BATCH = 50

/** The jobs whose failures are told elsewhere, or mended by the next one. */
const OWN = ['send-mail', 'import-cases', 'tidy-up', 'check-links']

const past = () => ({ expiresAt: { less_than: new Date().toISOString() } })

/** Through Payload, so that what happened to an enquiry goes with it. @returns how many are gone */
async function deleteExpiredEnquiries(payload: Payload): Promise<number> {
  const collection = 'contact-submissions'
  for (let deleted = 0; ;) {
    const { docs } = await payload.find({ collection, where: past(), depth: 0, limit: BATCH, pagination: false })
    if (docs.length === 0) return deleted
    const gone = await payload.delete({ collection, where: { id: { in: docs.map(({ id }) => id) } }, depth: 0 })
    if (gone.docs.length === 0) throw new Problem('not-deleted')
    deleted += gone.docs.length
  }
}

async function deleteExpiredCounters(payload: Payload): Promise<number> {
  const [collection, where] = ['rate-limits', past()] as const
  const { totalDocs } = await payload.db.count({ collection, where })
  await payload.db.deleteMany({ collection, where })
  return totalDocs
}

/** Expired links open nothing any more. */
const deleteExpiredPreviewLinks = (payload: Payload) =>
  payload.db.deleteMany({ collection: 'preview-links', where: past() })

/** How long the plan of an import is kept, in days: long enough to ask what it did. */
const IMPORT_DAYS = 30

/** Files of cases that were checked or imported long ago. One under way is none of these. */
const deleteOldImports = (payload: Payload) =>
  payload.db.deleteMany({
    collection: 'case-imports',
    where: {
      and: [
        { status: { not_equals: 'running' } },
        { updatedAt: { less_than: new Date(Date.now() - IMPORT_DAYS * 24 * 60 * 60_000).toISOString() } },
      ],
    },
  })

/**
 * Deletes what has been kept for long enough, and looks after the mails. What is interrupted goes on in the next hour.
 *
 * @throws what the database throws
 */
export async function tidy(payload: Payload): Promise<void> {
  const enquiries = await deleteExpiredEnquiries(payload)
  const counters = await deleteExpiredCounters(payload)
  await deleteExpiredPreviewLinks(payload)
  await deleteOldImports(payload)
  await payload.db.deleteMany({
    collection: 'payload-jobs',
    where: { taskSlug: { in: OWN }, hasError: { equals: true } },
  })
  const mails = await requeueMails(payload)
  payload.logger.info(`Tidied up: ${enquiries} enquiries and ${counters} counters deleted, ${mails} mails queued again`)
  await scrubIfNeeded(payload)
}

export const tidyUp: TaskConfig<{ input: object; output: object }> = {
  slug: 'tidy-up',
  // Two processes may have queued it at the same moment.
  concurrency: () => 'tidy-up',
  schedule: [{ cron: '0 0 * * * *', queue: 'default' }],
  handler: async ({ req }) => {
    await guarded(req.payload, 'tidy-up', () => tidy(req.payload))
    return { output: {} }
  },
}
