import type { CollectionSlug } from 'payload'
import type { Locale } from '@/lib/locales'
import { cached } from './cached'
import { getPreviewer } from './preview'
import { PUBLIC_READ, getReader } from './reader'

type Addressed = Extract<CollectionSlug, 'cases' | 'themes' | 'priorities' | 'municipalities' | 'pages'>

/** Linked documents come one level deep: a case's cover, a page's continuation. */
const DEPTH = 1

async function read(collection: Addressed, slug: string, user?: Awaited<ReturnType<typeof getPreviewer>>) {
  const reader = await getReader()
  const staff = user ? ({ draft: true, user } as const) : {}
  const where = { slug: { equals: slug } }
  const { docs } = await reader.find({ collection, ...PUBLIC_READ, ...staff, depth: DEPTH, limit: 1, where })
  return docs[0]
}

/**
 * Makes the read of one document by its slug: what is published, kept until the next publish; for a previewing
 * member of staff the newest draft, never kept.
 *
 * @param toView turns the stored document, with its texts in all languages, into what the page shows
 */
export function documentRead<Stored, View>(
  collection: Addressed,
  toView: (stored: Stored, locale: Locale) => Promise<View | undefined>,
): (slug: string, locale: Locale) => Promise<View | undefined> {
  const readView = async (slug: string, locale: Locale, user?: Awaited<ReturnType<typeof getPreviewer>>) => {
    const stored = await read(collection, slug, user)
    return stored && toView(stored as unknown as Stored, locale)
  }
  const published = cached((slug: string, locale: Locale) => readView(slug, locale))
  return async (slug, locale) => {
    const previewer = await getPreviewer()
    return previewer ? readView(slug, locale, previewer) : published(slug, locale)
  }
}
