import type { Payload } from 'payload'
import type { SeededCollection } from './ids'

/**
 * Lets go of the versions in which a new document was not complete yet: one for each language and link that was
 * added. Its history begins with the whole document.
 *
 * @param ids of documents that were created just now
 */
export async function keepNewestVersion(payload: Payload, collection: SeededCollection, ids: string[]) {
  if (!ids.length || !payload.collections[collection].config.versions) return
  await payload.db.deleteVersions({
    collection,
    where: { and: [{ parent: { in: ids } }, { latest: { not_equals: true } }] },
  })
}
