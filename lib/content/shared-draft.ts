import type { Where } from 'payload'
import type { AddressedCollection } from '@/lib/paths'
import { publicPath } from '@/lib/paths'
import { PUBLIC_READ, getReader } from './reader'
import type { PreviewLink } from './preview'

type Stored = Record<string, unknown> & { slug?: string | null }

/** What a page shows of documents that its own names. These are read as everyone reads them: a link opens one draft. */
const NAMED: Partial<Record<AddressedCollection, { field: string; collection: 'media' | 'pages' }>> = {
  cases: { field: 'cover', collection: 'media' },
  pages: { field: 'continues', collection: 'pages' },
}

async function withNamed(collection: AddressedCollection, stored: Stored): Promise<Stored> {
  const named = NAMED[collection]
  const value = named && stored[named.field]
  if (!named || !value) return stored
  const reader = await getReader()
  const ids = [value].flat() as string[]
  const where = { id: { in: ids } }
  const { docs } = await reader.find({ collection: named.collection, ...PUBLIC_READ, depth: 0, where })
  const found = ids.flatMap((id) => docs.find((each) => each.id === id) ?? [])
  return { ...stored, [named.field]: Array.isArray(value) ? found : found[0] }
}

/**
 * The draft that a link opens, with its texts in all languages; undefined when it is gone or stands elsewhere.
 *
 * @param at where it must be; anywhere without
 */
export async function readSharedDraft(
  { collection, document }: PreviewLink,
  at: Where = {},
): Promise<Stored | undefined> {
  const reader = await getReader()
  const where: Where = { and: [{ id: { equals: document } }, at] }
  // The link is the right to read; depth 0, since what is named may be a draft too.
  const { docs } = await reader.find({ collection, where, draft: true, locale: 'all', depth: 0, limit: 1 })
  const stored = docs[0] as unknown as Stored | undefined
  return stored && withNamed(collection, stored)
}

/** The page of the draft that a link opens, without the language, or undefined when it has none. */
export async function sharedPath(link: PreviewLink): Promise<string | undefined> {
  const slug = (await readSharedDraft(link))?.slug
  return slug ? publicPath(link.collection, slug) : undefined
}
