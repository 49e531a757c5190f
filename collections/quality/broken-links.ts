import type { Payload, Where } from 'payload'
import type { LinkCheck } from '../payload-types'

const collection = 'link-checks'
const BROKEN: Where = { ok: { equals: false } }

/** How many links one page names. */
const ON_A_PAGE = 50

/** How many links are broken. */
export const countBrokenLinks = async (payload: Payload): Promise<number> =>
  (await payload.db.count({ collection, where: BROKEN })).totalDocs

/** One page of the broken links, the newest first, and whether there are more. */
export async function listBrokenLinks(payload: Payload, page: number) {
  const { docs, hasNextPage } = await payload.db.find<LinkCheck>({
    ...{ collection, where: BROKEN, sort: '-failingSince', limit: ON_A_PAGE, page },
  })
  return { links: docs, hasMore: hasNextPage }
}
