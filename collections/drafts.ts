import type { CollectionConfig } from 'payload'
import { publicPath, type AddressedCollection } from '@/lib/paths'
import { draftUnlessSaid } from './hooks/draft-unless-said'
import { expireContent } from './hooks/expire-content'
import { noteAddress, rememberOldAddress } from './hooks/remember-old-address'

/**
 * Versions to look back at, and drafts until someone publishes. No autosave: it hides errors, and two people then
 * overwrite each other without a word.
 */
export const versions = { maxPerDoc: 50, drafts: { autosave: false, validate: false, schedulePublish: true } } as const

/** What happens around every document that has a page: its status is said, its address remembered, caches let go. */
export const publishingHooks = {
  beforeOperation: [draftUnlessSaid],
  beforeChange: [noteAddress],
  afterChange: [rememberOldAddress, ...expireContent.afterChange],
  afterDelete: expireContent.afterDelete,
} satisfies CollectionConfig['hooks']

/** The address that the admin's preview button opens; none while the document has no address of its own. */
export const preview =
  (collection: AddressedCollection) =>
  (document: Record<string, unknown>, { locale }: { locale: string }): string | null => {
    if (typeof document.slug !== 'string' || !document.slug) return null
    return `/preview?path=${encodeURIComponent(`/${locale}${publicPath(collection, document.slug)}`)}`
  }
