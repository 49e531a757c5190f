import type { CollectionBeforeChangeHook } from 'payload'
import { newestVersions } from './newest-version'
import { savingOf } from './workflow-saving'

/**
 * Payload writes an unpublishing over the newest version, and who published it and when would be gone from the
 * history. It gets a copy to write over. Last of the hooks, when nothing refuses the change any more.
 */
export const keepNewestVersion: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !savingOf(context).unpublishes) return data
  const [newest] = await newestVersions(collection.slug, originalDoc?.id, 1, req)
  if (!newest) return data
  const now = new Date().toISOString()
  await req.payload.db.createVersion({
    ...{ collectionSlug: collection.slug, parent: originalDoc?.id, versionData: newest.version as never },
    ...{ autosave: false, createdAt: now, updatedAt: now, req },
  })
  return data
}
