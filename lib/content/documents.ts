import type { User } from '@/collections/payload-types'
import type { Locale } from '@/lib/locales'
import type { AddressedCollection } from '@/lib/paths'
import { cached } from './cached'
import { getPreview } from './preview'
import { PUBLIC_READ, getReader } from './reader'
import { readSharedDraft } from './shared-draft'

/** Linked documents come one level deep: a case's cover, a page's continuation. */
const DEPTH = 1

async function read(collection: AddressedCollection, slug: string, user?: User) {
  const reader = await getReader()
  const staff = user ? ({ draft: true, user } as const) : {}
  const where = { slug: { equals: slug } }
  const { docs } = await reader.find({ collection, ...PUBLIC_READ, ...staff, depth: DEPTH, limit: 1, where })
  return docs[0]
}

/**
 * Makes the read of one document by its slug: what is published, kept until the next publish; for a previewing
 * member of staff the newest draft, and so for someone with a link to this very document, never kept.
 *
 * @param toView turns the stored document, with its texts in all languages, into what the page shows
 */
export function documentRead<Stored, View>(
  collection: AddressedCollection,
  toView: (stored: Stored, locale: Locale) => Promise<View | undefined>,
): (slug: string, locale: Locale) => Promise<View | undefined> {
  const view = async (stored: unknown, locale: Locale) => (stored ? toView(stored as Stored, locale) : undefined)
  const published = cached(async (slug: string, locale: Locale) => view(await read(collection, slug), locale))
  return async (slug, locale) => {
    const preview = await getPreview()
    if (preview?.by === 'staff') {
      const draft = await read(collection, slug, preview.user)
      // A newer draft of somebody else is not for contributors, what is published is for everyone.
      if (draft) return view(draft, locale)
    }
    if (preview?.by === 'link' && preview.link.collection === collection) {
      const shared = await readSharedDraft(preview.link, { slug: { equals: slug } })
      if (shared) return view(shared, locale)
    }
    return published(slug, locale)
  }
}
