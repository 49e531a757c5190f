import type { Endpoint, Where } from 'payload'
import { environment } from '@/lib/environment'
import { PREVIEW_DAYS, type PreviewDays } from '@/lib/lists'
import { type AddressedCollection, hasAddress } from '@/lib/paths'
import { previewAddress } from '@/lib/preview-link'
import { isEditor } from '../access/roles'
import { done, refuse } from '../respond'
import { NOT_UNDERSTOOD } from '../respond-words'
import { type Asked, readPart, writersAction } from './part-endpoint'
import { hasPage } from './preview'
import { MADE, NOT_YOURS, NO_PAGE, REVOKED } from './preview-link-words'

const MS_PER_DAY = 24 * 60 * 60_000
const links = 'preview-links'

/** A link as those see it who may share the draft. Times are ISO 8601. */
export type SharedLink = { id: string; address: string; by: string; createdAt: string; expiresAt: string }

/** What the part beside the form shows. */
export type PreviewLinksData = { mayShare: boolean; hasPage: boolean; links: SharedLink[] }

const isShareable = ({ collection, document }: Asked) =>
  !document.deletedAt && hasPage(collection as AddressedCollection, document)

/** Editors share every draft, others the ones that they have begun. */
const mayShare = ({ req, collection, document }: Asked): boolean =>
  hasAddress(collection) && (isEditor(req.user) || document.author === req.user.id)

const ofDocument = ({ collection, document }: Asked): Where => ({
  and: [{ collection: { equals: collection } }, { document: { equals: document.id } }],
})

async function list(asked: Asked): Promise<SharedLink[]> {
  const still = { expiresAt: { greater_than: new Date().toISOString() } }
  const { docs } = await asked.req.payload.find({
    ...{ collection: links, where: { and: [ofDocument(asked), still] }, sort: '-createdAt' },
    ...({ depth: 1, pagination: false } as const),
  })
  return docs.map(({ id, madeBy, createdAt, expiresAt }) => ({
    ...{ id, createdAt, expiresAt, address: `${environment().siteUrl}${previewAddress(id)}` },
    by: typeof madeBy === 'object' && madeBy ? madeBy.name : '',
  }))
}

const show = readPart('preview-links', async (asked) => {
  const may = mayShare(asked)
  const data: PreviewLinksData = { mayShare: may, hasPage: isShareable(asked), links: may ? await list(asked) : [] }
  return Response.json(data, { headers: { 'Cache-Control': 'no-store' } })
})

const isDays = (value: unknown): value is PreviewDays => PREVIEW_DAYS.includes(value as PreviewDays)

const make = writersAction('preview-links', async (asked) => {
  const { req, collection, document, body } = asked
  if (!mayShare(asked)) return refuse(req, 403, NOT_YOURS)
  if (!isShareable(asked)) return refuse(req, 409, NO_PAGE)
  const days = (body as { days?: unknown } | undefined)?.days
  if (!isDays(days)) return refuse(req, 400, NOT_UNDERSTOOD)
  const expiresAt = new Date(Date.now() + days * MS_PER_DAY).toISOString()
  const data = { collection, document: document.id, madeBy: req.user.id, expiresAt }
  const { id } = await req.payload.create({ collection: links, data, depth: 0 })
  return done(req, MADE, { id })
})

const revoke = writersAction('revoke-preview-link', async (asked) => {
  const { req, body } = asked
  if (!mayShare(asked)) return refuse(req, 403, NOT_YOURS)
  const id = (body as { link?: unknown } | undefined)?.link
  if (typeof id !== 'string') return refuse(req, 400, NOT_UNDERSTOOD)
  // Gone already is what was asked for.
  await req.payload.delete({ collection: links, where: { and: [{ id: { equals: id } }, ofDocument(asked)] } })
  return done(req, REVOKED)
})

/** Links to a draft for people without an account: what there are, a new one, and the end of one. */
export const previewLinkEndpoints: Endpoint[] = [show, make, revoke]
