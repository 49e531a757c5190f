import type { CollectionSlug, Payload } from 'payload'
import { hasAddress, publicPath } from '@/lib/paths'

export type SeededCollection = Extract<
  CollectionSlug,
  'topics' | 'themes' | 'priorities' | 'municipalities' | 'pages' | 'cases'
>

/** The ids of a collection's documents by the slugs that they have in content/. */
export type Ids = ReadonlyMap<string, string>

/** Drafts and trash included: what staff put aside is not missing. */
async function findBySlug(payload: Payload, collection: SeededCollection, slugs: string[]) {
  const { docs } = await payload.find({
    collection,
    where: { slug: { in: slugs } },
    select: { slug: true },
    depth: 0,
    pagination: false,
    trash: true,
  })
  return new Map(docs.map(({ slug, id }) => [slug, id]))
}

/** The redirects that lead from the address of a slug to another one, by slug. */
async function findMoved(payload: Payload, collection: SeededCollection, slugs: string[]) {
  if (!hasAddress(collection)) return new Map<string, string>()
  const slugOf = new Map(slugs.map((slug) => [publicPath(collection, slug), slug]))
  const { docs } = await payload.find({
    collection: 'redirects',
    where: { from: { in: [...slugOf.keys()] } },
    depth: 0,
    pagination: false,
  })
  return new Map(docs.map(({ from, to }) => [slugOf.get(from) ?? from, to.split('/').at(-1) ?? to]))
}

/**
 * Finds which documents of content/ there are already.
 *
 * @returns `ids` by slug; `known` says of a slug whether there is nothing to add: the document exists, or staff gave
 * it another address or led its address elsewhere, which a new document of the same address would undo
 */
export async function findExisting(payload: Payload, collection: SeededCollection, slugs: string[]) {
  const moved = await findMoved(payload, collection, slugs)
  const found = await findBySlug(payload, collection, [...slugs, ...moved.values()])
  const ids: Ids = new Map(
    slugs.flatMap((slug) => {
      const id = found.get(slug) ?? found.get(moved.get(slug) ?? '')
      return id ? [[slug, id] as const] : []
    }),
  )
  return { ids, known: (slug: string) => ids.has(slug) || moved.has(slug) }
}
