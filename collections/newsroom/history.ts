import type { CollectionSlug, Where } from 'payload'
import type { DocumentStep } from '@/lib/lists'
import type { StaffRequest } from '../respond'
import { type Asked, readPart } from './part-endpoint'
import { namesOf } from './people'

/** One line of a document's history. `id` is that of the version. */
export type HistoryEntry = {
  id: string
  step: DocumentStep
  at: string
  by?: string
  comment?: string
  isPublished: boolean
}

type Version = { _status?: string; step?: DocumentStep; comment?: string | null; changedBy?: string | null }

const LINES = 20

/**
 * What was done with a document, the newest first, as far as the one who asks may read its versions.
 *
 * @param more narrows the versions, such as to one step
 */
export async function readHistory(
  { req, collection, document }: Pick<Asked, 'collection' | 'document'> & { req: StaffRequest },
  { limit = LINES, more = [] }: { limit?: number; more?: Where[] } = {},
): Promise<{ entries: HistoryEntry[]; total: number }> {
  const { docs, totalDocs } = await req.payload.findVersions({
    collection: collection as CollectionSlug,
    // Of what is published in one language alone Payload keeps a second version, for itself.
    where: { and: [{ parent: { equals: document.id } }, { snapshot: { not_equals: true } }, ...more] },
    select: { updatedAt: true, version: { _status: true, step: true, comment: true, changedBy: true } } as never,
    ...({ sort: '-updatedAt', limit, depth: 0, trash: true, overrideAccess: false, user: req.user, req } as const),
  })
  const versions = docs as unknown as { id: string; updatedAt: string; version: Version }[]
  const names = await namesOf(
    req.payload,
    versions.map(({ version }) => version.changedBy),
  )
  const entries = versions.map(({ id, updatedAt, version: { _status, step = 'saved', comment, changedBy } }) => {
    const by = names.get(changedBy ?? '')
    return {
      ...{ id, step: step ?? 'saved', at: updatedAt, isPublished: _status === 'published' },
      ...(by && { by }),
      ...(comment && { comment }),
    }
  })
  return { entries, total: totalDocs }
}

/** The history beside the form. */
export const historyEndpoint = readPart('history', async (asked) => Response.json(await readHistory(asked)))
