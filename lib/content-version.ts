import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'

const KEY = 'content-version'

/**
 * How long a process may go on believing what it read, in milliseconds: it asks the database fifty times a second at
 * most, however many visitors there are.
 */
export const BELIEVED_MS = 20

/** Timers may strike a little early. */
const MARGIN_MS = 5

/**
 * Says in the database that what visitors see has changed, so that every server process lets go of what it keeps. It
 * comes after the change itself: who reads the new version reads the new content too.
 */
export async function raiseContentVersion(kv: Payload['kv']): Promise<void> {
  const version = randomUUID()
  // Two first publishes at once both find nothing and both insert: the second then finds the first.
  await kv.set(KEY, { version }).catch(() => kv.set(KEY, { version }))
}

/** Until every process has read the version that was raised just now. */
export const untilAllKnow = (): Promise<void> => wait(BELIEVED_MS + MARGIN_MS)

/** The version of the content now; it changes with every publish, in any process. */
export async function readContentVersion(kv: Payload['kv']): Promise<string> {
  const stored = await kv.get<{ version: string }>(KEY)
  return stored?.version ?? 'first'
}
