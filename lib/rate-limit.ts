import { createHmac } from 'node:crypto'
import { type Payload, ValidationError } from 'payload'
import type { RateLimit as Counter } from '@/collections/payload-types'
import { environment } from './environment'

/** At most `limit` times within a stretch of `seconds`; `scope` says what is counted and `key` for whom. */
export type RateLimit = { scope: string; key: string; limit: number; seconds: number }

export type Counted = { ok: true } | { ok: false; /** In seconds. */ retryAfter: number }

const ATTEMPTS = 3

/** The database gets no address, only what this secret makes of it, and of each stretch of time something else. */
const hashed = (...parts: (string | number)[]) =>
  createHmac('sha256', environment().secret).update(JSON.stringify(parts)).digest('hex')

/** @returns how often it has been counted now, this time included */
async function increment(payload: Payload, key: string, expiresAt: Date): Promise<number> {
  const collection = 'rate-limits'
  for (let attempt = 1; ; attempt++) {
    const where = { key: { equals: key } }
    const data = { count: { $inc: 1 } }
    const raised = (await payload.db.updateOne({ collection, where, data })) as unknown as Counter | null
    if (raised) return raised.count
    try {
      await payload.db.create({ collection, data: { key, count: 1, expiresAt: expiresAt.toISOString() } })
      return 1
    } catch (error) {
      // Refused as not unique: another one began to count at the same moment.
      if (!(error instanceof ValidationError) || attempt === ATTEMPTS) throw error
    }
  }
}

/**
 * Counts one more time and says whether that is still within the limit. All server processes count together. The
 * stretches of time follow each other without overlap.
 *
 * @throws what the database throws
 */
export async function countWithin(payload: Payload, { scope, key, limit, seconds }: RateLimit): Promise<Counted> {
  const length = seconds * 1000
  const now = Date.now()
  const end = (Math.floor(now / length) + 1) * length
  const count = await increment(payload, hashed(scope, end, key), new Date(end))
  return count <= limit ? { ok: true } : { ok: false, retryAfter: Math.ceil((end - now) / 1000) }
}
