import { type Payload, getPayload } from 'payload'
import config from '@payload-config'
import { errorKinds } from '@/lib/error-kinds'
import { requeueMails } from './requeue-mails'
import { freeDeadJobs, runDueJobs } from './run-due'

/** How often the worker looks for jobs, and how often it looks after the queue itself, in milliseconds. */
const EVERY = 10_000
const UPKEEP_EVERY = 60_000

/** As in scripts/serve.mjs, which lets a job end before the process does. */
const STOP_WORKER = Symbol.for('stop-worker')

/**
 * Runs jobs, one round after the other. An outage of the database only interrupts it.
 *
 * @returns how to end it: nothing more is begun, what has begun is finished, and the database is closed
 */
function work(): () => Promise<void> {
  let payload: Payload | undefined
  let timer: NodeJS.Timeout | undefined
  let [nextUpkeep, stopped, failing] = [0, false, false]

  const lookAfterQueue = async (payload: Payload) => {
    if (Date.now() < nextUpkeep) return
    if (nextUpkeep === 0) await requeueMails(payload)
    nextUpkeep = Date.now() + UPKEEP_EVERY
    await freeDeadJobs(payload)
    await payload.jobs.handleSchedules()
  }
  const round = async () => {
    try {
      payload = await getPayload({ config })
      await lookAfterQueue(payload)
      await runDueJobs(payload, () => stopped)
      if (failing) console.warn('Jobs run again')
      failing = false
    } catch (error) {
      // Once for each outage, however long it is.
      if (!failing) console.error(`Jobs do not run: ${errorKinds(error).join(' < ')}`)
      failing = true
    }
  }
  const begin = () =>
    round().then(() => {
      const next = () => {
        underWay = begin()
      }
      if (!stopped) timer = setTimeout(next, EVERY).unref()
    })
  let underWay = begin()

  return async () => {
    stopped = true
    clearTimeout(timer)
    await underWay
    await payload?.destroy()
  }
}

/** Starts to run jobs in this server process, at the first call only. */
export function startWorker(): void {
  if (STOP_WORKER in globalThis) return
  Object.assign(globalThis, { [STOP_WORKER]: work() })
}
