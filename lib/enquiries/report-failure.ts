import { randomBytes } from 'node:crypto'
import { errorKinds } from '@/lib/error-kinds'

/**
 * Writes to the log what could not be done with an enquiry, with nothing of what was in it.
 *
 * @returns the code under which the log has it, for the visitor to quote
 */
export function reportFailure(error: unknown, what = 'Enquiry not stored'): string {
  const code = randomBytes(4).toString('hex')
  // Payload's logger is out of reach when the database is: it comes with the connection.
  console.error(`${what}, request ${code}: ${errorKinds(error).join(' < ')}`)
  return code
}
