import { type Payload, ValidationError } from 'payload'
import type { LinkCheck } from '@/collections/payload-types'
import { linkedDocuments } from './linked-documents'

const collection = 'link-checks'

/** The most new links of one day: as many as are tried in it. */
export const LINKS_A_DAY = 1000

/** How many are deleted together. */
const BATCH = 200

/** Begins to keep what becomes of a link. @returns nothing when another process was quicker */
export async function keepLink(payload: Payload, url: string): Promise<LinkCheck | undefined> {
  try {
    return await payload.create({ collection, data: { url }, depth: 0 })
  } catch (error) {
    if (error instanceof ValidationError) return undefined
    throw error
  }
}

async function forget(payload: Payload, ids: string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += BATCH)
    await payload.db.deleteMany({ collection, where: { id: { in: ids.slice(from, from + BATCH) } } })
}

/**
 * Brings the list of links in step with the content: new ones are kept, those that are in no document any more are
 * forgotten.
 *
 * @throws what the database throws
 */
export async function syncLinks(payload: Payload): Promise<void> {
  const wanted = new Set<string>()
  for await (const { links } of linkedDocuments(payload)) for (const { url } of links) wanted.add(url)
  const { docs } = await payload.db.find<LinkCheck>({ collection, limit: 0, pagination: false, select: { url: true } })
  await forget(
    payload,
    docs.filter(({ url }) => !wanted.has(url)).map(({ id }) => id),
  )
  const known = new Set(docs.map(({ url }) => url))
  const fresh = [...wanted].filter((url) => !known.has(url)).slice(0, LINKS_A_DAY)
  for (const url of fresh) await keepLink(payload, url)
}
