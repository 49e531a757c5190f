import { APIError, type Payload } from 'payload'
import { Problem } from '@/lib/problem'
import { readNewest } from './stored-cases'

const collection = 'cases'

/** What is noted before a case is written: `before` is its newest version then; a new case has none. */
export type Entry = { slug: string; id: string | null; before: string | null }

type Version = { id: string; updatedAt: string; version: { changedBy?: string | null } }

/** The versions of a case, the newest first. @throws what the database throws */
export async function versionsOf(payload: Payload, id: string): Promise<Version[]> {
  const { docs } = await payload.findVersions({
    ...({ collection, depth: 0, pagination: false, sort: '-updatedAt', trash: true, overrideAccess: true } as const),
    where: { parent: { equals: id } },
  })
  return docs as unknown as Version[]
}

const allBy = (versions: Version[], user: string) => versions.every(({ version }) => version.changedBy === user)

/** Takes a new case away, with everything of it. */
async function removeNew(payload: Payload, { slug }: Entry, user: string): Promise<boolean> {
  const [made] = await readNewest(payload, { slug: { equals: slug } })
  if (!made) return true
  if (!allBy(await versionsOf(payload, made.id), user)) return false
  try {
    await payload.delete({ collection, id: made.id, depth: 0, trash: true })
    return true
  } catch (error) {
    // Somebody names it already: deleting it is refused.
    if (error instanceof APIError && error.status < 500) return false
    throw error
  }
}

/**
 * Makes the version of before the newest again. Saving it once more would leave drafts where there were none: what the
 * import wrote goes, and what visitors see was never touched.
 */
async function bringBack(payload: Payload, { id, before }: Entry, user: string): Promise<boolean> {
  const versions = await versionsOf(payload, id!)
  const at = versions.findIndex((version) => version.id === before)
  const later = versions.slice(0, at)
  if (at < 0 || !allBy(later, user)) return false
  if (later.length === 0) return true
  // First the old one is the newest again: a process killed in between leaves two, and the next one clears them up.
  await payload.db.updateVersion({ collection, id: before!, versionData: { latest: true } as never })
  await payload.db.deleteVersions({ collection, where: { id: { in: later.map((version) => version.id) } } })
  return true
}

/**
 * Undoes what an import wrote, the last first. May be repeated. What somebody else has changed meanwhile is left.
 *
 * @param user the id of the one who imported
 * @returns the addresses of the cases that were left
 * @throws what the database throws
 */
export async function undo(payload: Payload, entries: readonly Entry[], user: string): Promise<string[]> {
  const left: string[] = []
  for (const entry of entries.toReversed()) {
    const undone = entry.id ? await bringBack(payload, entry, user) : await removeNew(payload, entry, user)
    if (!undone) left.push(entry.slug)
  }
  return left
}

/** Some case is not as it was when the file was checked. */
export class Changed extends Problem {
  constructor(readonly slugs: string[]) {
    super('changed')
  }
}
