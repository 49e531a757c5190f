/** A save takes less, in milliseconds. A person's own next try need not wait, when the first was refused. */
const LONGEST_SAVE = 5_000

const claims = new Map<string, { user: string; until: number }>()

/**
 * Takes a version to save on top of it. Between the look at the newest version and the writing, another save may look
 * too; in the same process the first one has it.
 *
 * @returns who was quicker, or undefined
 */
export function claim(version: string, user: string): string | undefined {
  const now = Date.now()
  for (const [key, { until }] of claims) if (until < now) claims.delete(key)
  const held = claims.get(version)
  if (held && held.user !== user) return held.user
  claims.set(version, { user, until: now + LONGEST_SAVE })
  return undefined
}
