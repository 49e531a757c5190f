import type { CollectionSlug, Payload, Where } from 'payload'
import { PUBLIC_READ, getReader } from './reader'

type Followed = Extract<CollectionSlug, 'cases' | 'media'>
type Select = Record<string, true>
type Stored = { id: string; updatedAt: string }

/** Documents listed and read at a time, so that a large collection is never in memory twice. */
const LISTED = 5000
const AT_A_TIME = 500

/** What everyone may read of each collection; the reading of a document goes through its access rules besides. */
const PUBLIC: Record<Followed, Where> = {
  cases: { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] },
  media: {},
}

/** Which public documents there are and when each was changed. */
async function list(reader: Payload, collection: Followed): Promise<Map<string, string>> {
  const all = new Map<string, string>()
  for (let after: string | undefined, more = true; more;) {
    // Asked of the database itself: going through hooks and access rules for two fields costs four times as much.
    const { docs } = await reader.db.find<Stored>({
      collection,
      where: after ? { and: [PUBLIC[collection], { id: { greater_than: after } }] } : PUBLIC[collection],
      sort: 'id',
      select: { updatedAt: true },
      limit: LISTED,
      pagination: false,
      req: {},
    })
    for (const { id, updatedAt } of docs) all.set(String(id), updatedAt)
    after = docs.at(-1)?.id
    more = docs.length === LISTED
  }
  return all
}

/** What happened to a collection since the last look. */
type Changes<Kept> = { put: Map<string, Kept>; gone: string[] }

/**
 * Follows the public documents of a collection: each look lists what there is, and reads only what is new or changed.
 *
 * @param select the fields that are read
 * @param toKept makes of a stored document, with its texts in all languages, what is worth keeping
 * @returns looks at the collection; the changes are passed on once, so looks must not overlap
 */
export function follow<Kept>(
  collection: Followed,
  select: Select,
  toKept: (stored: never) => Kept,
): () => Promise<Changes<Kept>> {
  let known = new Map<string, string>()
  return async () => {
    const reader = await getReader()
    const now = await list(reader, collection)
    const changed = [...now].filter(([id, updatedAt]) => known.get(id) !== updatedAt).map(([id]) => id)
    const put = new Map<string, Kept>()
    for (let at = 0; at < changed.length; at += AT_A_TIME) {
      const { docs } = await reader.find({
        collection,
        ...PUBLIC_READ,
        depth: 0,
        select: { ...select, updatedAt: true },
        where: { id: { in: changed.slice(at, at + AT_A_TIME) } },
      })
      for (const document of docs as unknown as Stored[]) {
        now.set(document.id, document.updatedAt)
        put.set(document.id, toKept(document as never))
      }
    }
    // What was taken back between the list and the reading is read again, or gone, at the next look.
    for (const id of changed) if (!put.has(id)) now.delete(id)
    const gone = [...known.keys()].filter((id) => !now.has(id))
    known = now
    return { put, gone }
  }
}
