import { randomBytes } from 'node:crypto'

type Thrown = { name?: unknown; code?: unknown; cause?: unknown }

/** Names and codes of an error and its causes. Not their messages: a driver's quote the values it could not store. */
function kindsOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return []
  const { name, code, cause } = error as Thrown
  return [[name, code].filter(Boolean).join(' '), ...kindsOf(cause)]
}

/**
 * Writes to the log that an enquiry could not be stored, with nothing of what was in it.
 *
 * @returns the code under which the log has it, for the visitor to quote
 */
export function reportFailure(error: unknown): string {
  const code = randomBytes(4).toString('hex')
  // Payload's logger is out of reach when the database is: it comes with the connection.
  console.error(`Enquiry not stored, request ${code}: ${kindsOf(error).join(' < ')}`)
  return code
}
