import type { Endpoint, Payload } from 'payload'
import { environment } from '@/lib/environment'
import { keepLink } from '@/lib/links/known-links'
import { tryLinks } from '@/lib/links/try-links'
import type { LinkCheck } from '../payload-types'
import { readLinks } from '../quality/checked'
import { CHECK_IS_OFF, triedSentence } from '../quality/link-words'
import { done, refuse } from '../respond'
import { type Asked, editorsAction } from './part-endpoint'

/** At most so many links are tried while someone waits, and for so long, in milliseconds. */
const MOST = 30
const PATIENCE = 20_000

const collection = 'link-checks'

const findLinks = async (payload: Payload, urls: string[]): Promise<LinkCheck[]> =>
  (await payload.db.find<LinkCheck>({ collection, where: { url: { in: urls } }, limit: 0, pagination: false })).docs

async function tryNow({ req, collection: slug, document: { id } }: Asked): Promise<Response> {
  if (!environment().checksLinks) return refuse(req, 409, CHECK_IS_OFF)
  const { payload } = req
  const whole = await payload.findByID({
    ...{ collection: slug, id, depth: 0, draft: true, trash: true, locale: 'all' as never },
    ...{ overrideAccess: false, user: req.user },
  })
  const urls = (await readLinks(req, slug, whole)).map(({ url }) => url)
  const now = urls.slice(0, MOST)
  const known = new Set((await findLinks(payload, now)).map(({ url }) => url))
  for (const url of now) if (!known.has(url)) await keepLink(payload, url)
  const tried = await tryLinks(payload, await findLinks(payload, now), { within: PATIENCE })
  const failed = (await findLinks(payload, now)).filter(({ failures }) => (failures ?? 0) > 0).length
  return done(req, triedSentence(tried, failed, urls.length - tried))
}

/** Tries the links of one document at once. */
export const checkLinksNow: Endpoint = editorsAction('check-links', tryNow)
