import { errorKinds } from './error-kinds'

/** A failure that is told by its code alone. */
export class Problem extends Error {
  constructor(readonly code: string) {
    super(code)
  }
}

/** What went wrong, without a word of the mail server's or the database's: `EENVELOPE 550`, `Error SQLITE_BUSY`. */
export function problemOf(error: unknown): string {
  const { code, responseCode } = (error ?? {}) as { code?: unknown; responseCode?: unknown }
  const codes = [code, responseCode].filter((each) => typeof each === 'string' || typeof each === 'number')
  return codes.join(' ') || errorKinds(error).join(' < ') || 'unknown'
}
