import type { Payload } from 'payload'
import { environment } from '@/lib/environment'
import { countWithin } from '@/lib/rate-limit'
import { reportFailure } from './report-failure'

const HOUR = 3600

/** Enquiries that one address may send in an hour: an office shares one. */
const PER_ADDRESS = 10

/**
 * Counts a faultless enquiry that is not stored yet, so that mistakes, retries and reloads cost nothing.
 *
 * @param address of the client, where it is known
 * @returns in how many seconds the next one is taken, or undefined when this one is
 */
export async function secondsToWait(payload: Payload, address: string | undefined): Promise<number | undefined> {
  const limits = [
    ...(address ? [{ scope: 'enquiries of an address', key: address, limit: PER_ADDRESS }] : []),
    { scope: 'enquiries', key: 'all', limit: environment().enquiriesPerHour },
  ]
  try {
    for (const limit of limits) {
      const counted = await countWithin(payload, { ...limit, seconds: HOUR })
      if (!counted.ok) return counted.retryAfter
    }
  } catch (error) {
    // An enquiry is worth more than the count: storing it is tried all the same.
    reportFailure(error, 'Enquiry not counted')
  }
  return undefined
}
