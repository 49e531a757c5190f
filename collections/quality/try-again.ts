import type { Endpoint, PayloadRequest } from 'payload'
import { environment } from '@/lib/environment'
import { LINK_PROBLEMS } from '@/lib/links/outcome'
import { tryLinks } from '@/lib/links/try-links'
import type { LinkCheck } from '../payload-types'
import { done, forEditors, refuse } from '../respond'
import { ANSWERS_AGAIN, CHECK_IS_OFF, LINK_GONE, stillBroken } from './link-words'

/** How long someone waits, in milliseconds. */
const PATIENCE = 15_000

async function find({ payload, routeParams }: PayloadRequest): Promise<LinkCheck | undefined> {
  const where = { id: { equals: String(routeParams?.id) } }
  return (await payload.db.findOne<LinkCheck>({ collection: 'link-checks', where })) ?? undefined
}

/** Tries one link again, for someone who has just mended it or doubts. */
export const tryAgain: Endpoint = forEditors('post', '/:id/try', async (req) => {
  if (!environment().checksLinks) return refuse(req, 409, CHECK_IS_OFF)
  const link = await find(req)
  if (!link) return refuse(req, 404, LINK_GONE)
  await tryLinks(req.payload, [link], { within: PATIENCE })
  const now = await find(req)
  if (now?.ok) return done(req, ANSWERS_AGAIN)
  const problem = LINK_PROBLEMS.find((known) => known === now?.problem) ?? 'connection'
  return refuse(req, 422, stillBroken(problem))
})
