import type { CollectionSlug, PayloadRequest, TypeWithVersion } from 'payload'

/** A version as the database has it. */
export type Version = TypeWithVersion<Record<string, unknown> & { updatedAt?: string }> & { snapshot?: boolean }

/** The newest versions of a document, the newest first, with the texts of every language. */
export async function newestVersions(
  collection: CollectionSlug,
  id: string,
  limit: number,
  req: PayloadRequest,
): Promise<Version[]> {
  const { docs } = await req.payload.db.findVersions<Version['version']>({
    ...({ collection, locale: 'all', limit, pagination: false, sort: '-updatedAt', req } as const),
    where: { parent: { equals: id } },
  })
  return docs
}
