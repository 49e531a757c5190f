import type { Payload } from 'payload'
import { Problem, problemOf } from '@/lib/problem'

/** Why a mail waits though no mail server has refused it. */
export const PROBLEMS = {
  noMailServer: 'no-mail-server',
  /** The Council's e-mail address is not filled in. */
  noAddress: 'no-address',
  notStoredYet: 'not-stored-yet',
} as const

/**
 * Does the work of a job. What it throws goes to the log and stays with the job, so it says names and codes only.
 *
 * @throws Problem
 */
export async function guarded(payload: Payload, job: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const problem = problemOf(error)
    payload.logger.warn(`Job ${job}: ${problem}`)
    throw new Problem(problem)
  }
}
