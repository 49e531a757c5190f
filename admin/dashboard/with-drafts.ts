import type { CollectionSlug, Where } from 'payload'
import type { Words } from '@/collections/words'
import { countShown } from '../lists/content-filters'
import { listHref } from '../lists/filter-address'
import type { Entry, Reader } from './group'
import { listOf } from './list-address'

/** An entry for each collection with drafts of which some documents meet the conditions: as many as its list shows. */
export async function entriesOf({ payload, user, t }: Reader, conditions: Where[]): Promise<Entry[]> {
  const collections = Object.values(payload.collections).filter(({ config }) => config.versions?.drafts)
  const entries = await Promise.all(
    collections.map(async ({ config }) => {
      const collection = config.slug as CollectionSlug
      const count = await countShown(payload, { collection, conditions, user })
      return { href: listHref(listOf(collection), conditions), text: t(config.labels.plural as Words), count }
    }),
  )
  return entries.filter(({ count }) => count > 0)
}
