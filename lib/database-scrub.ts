import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

/** Stays until the files are clean of what was deleted, also when that fails or the process ends before. */
const TO_SCRUB = 'to-scrub'

/** MongoDB writes over what was deleted by itself. */
const keepsDeleted = ({ db }: Payload) => db.name === 'sqlite'

/** Says that something is about to be deleted that must leave the files too. */
export async function rememberToScrub(payload: Payload): Promise<void> {
  if (keepsDeleted(payload)) await payload.kv.set(TO_SCRUB, true)
}

/**
 * SQLite leaves deleted content in its files until something else is written over it. This writes the file anew without
 * it and empties the log beside it. What fails is done by the hourly job.
 *
 * @throws Error when somebody else reads so long that the log can't be emptied, and what the database throws
 */
export async function scrub(payload: Payload): Promise<void> {
  if (!keepsDeleted(payload)) return
  await rememberToScrub(payload)
  const { client } = payload.db as unknown as SQLiteAdapter
  await client.execute('VACUUM')
  const { rows } = await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  if (rows[0]?.busy) throw new Error('The log of the database is in use and could not be emptied')
  await payload.kv.delete(TO_SCRUB)
}

/** Scrubs what an earlier deletion has left. Errors as scrub. */
export async function scrubIfNeeded(payload: Payload): Promise<void> {
  if (await payload.kv.has(TO_SCRUB)) await scrub(payload)
}
