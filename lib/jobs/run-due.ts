import { randomInt } from 'node:crypto'
import type { Payload, Where } from 'payload'
import type { PayloadJob } from '@/collections/payload-types'

const collection = 'payload-jobs'

/** How many are run side by side: a mail server takes so many connections from one sender. */
const AT_ONCE = 5

/** A job that has been under way for so long, in milliseconds, belongs to a process that is gone. */
const DEAD_AFTER = 10 * 60_000

const ago = (ms: number) => new Date(Date.now() - ms).toISOString()

const dueNow = (): Where[] => [
  { processing: { not_equals: true } },
  { hasError: { not_equals: true } },
  { completedAt: { exists: false } },
  { or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than: ago(0) } }] },
]

const set = (payload: Payload, where: Where, data: Partial<PayloadJob>) =>
  payload.db.updateOne({ collection, where, data: { updatedAt: ago(0), ...data } })

/**
 * Payload looks for jobs and takes them in two moves, so that two processes can take the same one. Here the database
 * decides who gets it, and one of two mails with the same key steps back.
 */
async function claim(payload: Payload, { id, concurrencyKey }: PayloadJob): Promise<boolean> {
  const taken = await set(payload, { and: [{ id: { equals: id } }, ...dueNow()] }, { processing: true })
  if (!taken) return false
  if (!concurrencyKey) return true
  const others: Where[] = [
    { concurrencyKey: { equals: concurrencyKey } },
    { processing: { equals: true } },
    { id: { not_equals: id } },
  ]
  const { totalDocs } = await payload.db.count({ collection, where: { and: others } })
  if (totalDocs === 0) return true
  // Both may step back at once: then by chance one is the first to come again.
  await set(payload, { id: { equals: id } }, { processing: false, waitUntil: ago(-randomInt(2_000, 20_000)) })
  return false
}

async function run(payload: Payload, id: string): Promise<void> {
  try {
    await payload.jobs.runByID({ id, silent: true })
  } catch (error) {
    // Payload trips over a job that was deleted with its enquiry while it ran.
    const { totalDocs } = await payload.db.count({ collection, where: { id: { equals: id } } })
    if (totalDocs > 0) throw error
  }
}

const isFirstOfItsKey = ({ concurrencyKey }: PayloadJob, index: number, jobs: PayloadJob[]) =>
  !concurrencyKey || jobs.findIndex((job) => job.concurrencyKey === concurrencyKey) === index

/**
 * Runs the jobs that are due, until none is left.
 *
 * @param isOver true when no other should be begun
 * @throws what the database throws
 */
export async function runDueJobs(payload: Payload, isOver = () => false): Promise<void> {
  while (!isOver()) {
    const where = { and: dueNow() }
    const { docs } = await payload.db.find<PayloadJob>({ collection, where, limit: AT_ONCE, sort: 'waitUntil' })
    if (docs.length === 0) return
    const work = async (job: PayloadJob) => {
      if (await claim(payload, job)) await run(payload, job.id)
    }
    await Promise.all(docs.filter(isFirstOfItsKey).map(work))
  }
}

/** Gives back the jobs that a killed process had begun. @throws what the database throws */
export async function freeDeadJobs(payload: Payload): Promise<void> {
  const where: Where = { and: [{ processing: { equals: true } }, { updatedAt: { less_than: ago(DEAD_AFTER) } }] }
  await payload.db.updateJobs({ where, data: { processing: false, updatedAt: ago(0) }, returning: false })
}
