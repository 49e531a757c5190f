import type { Payload, TaskConfig } from 'payload'
import { clearHttpCache, hasHttpCache } from '@/lib/http-cache'
import { guarded } from './problem'

/** An answer that was on its way to the cache while it was cleared has arrived by then, in milliseconds. */
const STRAGGLERS = 5_000

/** Seven times after 5, 10, 20 … seconds: ten minutes. After an hour the cache asks by itself. */
const RETRIES = { attempts: 7, backoff: { type: 'exponential', delay: 5_000 } } as const

/** Clears the HTTP cache once more after a publish: of stragglers, or because it did not answer at first. */
export const clearCacheAgain: TaskConfig<{ input: object; output: object }> = {
  slug: 'clear-http-cache',
  inputSchema: [],
  // One job does for all publishes before it.
  concurrency: { key: () => 'clear-http-cache', supersedes: true },
  retries: RETRIES,
  handler: async ({ req }) => {
    await guarded(req.payload, 'clear-http-cache', clearHttpCache)
    return { output: {} }
  },
}

/** After a publish: clears the cache at once, and has it cleared again. Without a cache it does nothing. */
export async function clearCacheNow(payload: Payload): Promise<void> {
  if (!hasHttpCache()) return
  const waitUntil = new Date(Date.now() + STRAGGLERS)
  await payload.jobs.queue({ task: 'clear-http-cache', input: {}, waitUntil })
  await clearHttpCache().catch(() => payload.logger.warn('The HTTP cache could not be cleared: it is tried again'))
}
