import type { Payload, PayloadRequest, Where } from 'payload'
import type { PayloadJob } from '../payload-types'
import { documentsOf, inputOf, openSchedules, plannersOf } from './schedules-jobs'

/** The worker looks every ten seconds; what has waited for so long, in milliseconds, is late. */
const LATE_AFTER = 2 * 60_000

/** As many as one page can show; a newsroom plans a handful. */
const MOST = 200

/** Why a schedule does not happen, as far as we know. `refused`: Payload could not do it, often for a missing field. */
export type ScheduleProblem = 'no-right' | 'trashed' | 'refused' | 'late'

/** A publish or unpublish that is to happen by itself, or should have. */
export type Schedule = {
  id: string
  collection: string
  document: string
  title: string
  type: 'publish' | 'unpublish'
  when: string
  by?: string
  state: 'planned' | 'overdue' | 'failed'
  problem?: ScheduleProblem
}

const stateOf = (problem: ScheduleProblem | undefined): Schedule['state'] => {
  if (!problem) return 'planned'
  return problem === 'late' ? 'overdue' : 'failed'
}

/** What is sure to fail is told before its time. */
function problemOf(job: PayloadJob, mayPublish: boolean, isTrashed: boolean): ScheduleProblem | undefined {
  if (!mayPublish) return 'no-right'
  if (isTrashed) return 'trashed'
  if (job.hasError) return 'refused'
  return Date.parse(job.waitUntil ?? job.createdAt) < Date.now() - LATE_AFTER ? 'late' : undefined
}

/**
 * All that is planned to be published or unpublished, the earliest first, with what is late and what went wrong.
 *
 * @param req given, only documents are told of that whoever asks may read
 * @param more narrows the jobs, such as to those of one document
 * @throws what the database throws
 */
export async function listSchedules(payload: Payload, req?: PayloadRequest, more: Where[] = []): Promise<Schedule[]> {
  const { docs: jobs } = await payload.db.find<PayloadJob>({
    ...({ collection: 'payload-jobs', sort: 'waitUntil', limit: MOST, pagination: false } as const),
    where: openSchedules(more),
  })
  const [documents, planners] = await Promise.all([documentsOf(payload, jobs, req), plannersOf(payload, jobs)])
  return jobs.flatMap((job) => {
    const { doc, type = 'publish', user } = inputOf(job)
    const document = doc && documents.get(doc.value)
    if (!doc || !document) return []
    // A job without a person is the site's own.
    const planner = user ? planners.get(user.value) : { name: undefined, mayPublish: true }
    const problem = problemOf(job, planner?.mayPublish ?? false, document.isTrashed)
    const known = { id: job.id, collection: doc.relationTo, document: doc.value, title: document.title, type }
    return {
      ...{ ...known, when: job.waitUntil ?? job.createdAt, state: stateOf(problem) },
      ...(planner?.name && { by: planner.name }),
      ...(problem && { problem }),
    }
  })
}
