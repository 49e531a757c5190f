import type { Endpoint, Where } from 'payload'
import { hasAddress, publicPath } from '@/lib/paths'
import { readPart } from './part-endpoint'

/** What the part below the address shows. */
export type AddressPart = { published: string | null; english: string }

/**
 * Where visitors find the document now, and its English name: GET /api/{collection}/{id}/address. The form may show
 * another language, and an address that is not published yet.
 */
export const addressEndpoint: Endpoint = readPart('address', async ({ req, collection, document }) => {
  const where: Where = { and: [{ id: { equals: document.id } }, { _status: { equals: 'published' } }] }
  const published = await req.payload.db.findOne<{ id: string; slug?: string }>({ collection, req, where })
  const path = published?.slug && hasAddress(collection) ? publicPath(collection, published.slug) : null
  const english = String(document.title ?? document.name ?? '')
  const part: AddressPart = { published: path, english }
  return Response.json(part, { headers: { 'Cache-Control': 'no-store' } })
})
