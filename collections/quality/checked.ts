import type { CollectionSlug, PayloadRequest } from 'payload'
import { environment } from '@/lib/environment'
import { linksOf } from '@/lib/links/links-of'
import type { Checked } from '@/lib/quality/finding'
import type { LinkCheck } from '../payload-types'

type Picture = NonNullable<Checked['picture']>

/** A picture with what it shows in each language; undefined when it is not there. `value` is its id. */
export async function readPicture(req: PayloadRequest, value: unknown): Promise<Picture | undefined> {
  if (typeof value !== 'string' || !value) return undefined
  const select = { alt: true, decorative: true } as const
  const found = await req.payload.findByID({
    ...{ collection: 'media', id: value, select, depth: 0, locale: 'all' as never, disableErrors: true },
    // Inside a save: with the language of that save, Payload would read the picture in it alone.
    overrideAccess: true,
  })
  return (found as unknown as Picture | null) ?? undefined
}

/** What is known of the links of a document, in the order in which they come. */
export async function readLinks(
  req: PayloadRequest,
  collection: CollectionSlug,
  document: object,
): Promise<Checked['links']> {
  const found = linksOf(document, req.payload.collections[collection].config.fields, environment().siteUrl)
  if (found.length === 0) return []
  const where = { url: { in: found.map(({ url }) => url) } }
  const checks = await req.payload.db.find<LinkCheck>({ collection: 'link-checks', where, limit: 0, pagination: false })
  const known = new Map(checks.docs.map((check) => [check.url, check]))
  return found.map((link) => ({ ...link, ok: known.get(link.url)?.ok, problem: known.get(link.url)?.problem }))
}

/**
 * Everything that the rules look at, of the newest version of a document.
 *
 * @returns undefined when whoever asks may not see it
 */
export async function readChecked(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<Checked | undefined> {
  const document = (await req.payload.findByID({
    ...{ collection, id, depth: 0, draft: true, trash: true, locale: 'all' as never },
    ...{ overrideAccess: false, user: req.user, disableErrors: true },
  })) as unknown as Checked['document'] | null
  if (!document) return undefined
  return {
    document,
    title: req.payload.collections[collection].config.admin.useAsTitle ?? 'title',
    picture: await readPicture(req, document.cover),
    links: await readLinks(req, collection, document),
    now: new Date(),
  }
}
