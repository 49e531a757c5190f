import type { CollectionSlug, FlattenedField, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import { DEFAULT_LOCALE, LOCALES } from '@/lib/locales'
import { hasAddress, publicPath } from '@/lib/paths'
import { words, say } from '../words'
import type { Use, Uses } from './uses'

const LINK = words('A link in its text', 'Linkki tekstissä', 'En länk i texten')

/** Texts are read so many documents at a time, the newest first, and not without end. */
const AT_A_TIME = 200
const MOST_READ = 2_000

const textsOf = (fields: readonly FlattenedField[]) => fields.filter(({ type }) => type === 'richText')

/** A link to a path of ours as the editor keeps it: with or without our origin and a language. */
const linkTo = (path: string, origin: string): RegExp => {
  const [ours, there] = [origin, path].map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`"(${ours})?(/(${LOCALES.join('|')}))?${there}/?(["?#])`)
}

async function read(req: PayloadRequest, { slug, flattenedFields, admin }: SanitizedCollectionConfig, seek: RegExp) {
  const texts = textsOf(flattenedFields).map(({ name }) => name)
  const title = admin.useAsTitle ?? 'id'
  const select = Object.fromEntries([title, ...texts].map((name) => [name, true]))
  const uses = new Map<string, Use>()
  const look = async (page: number, draft: boolean, where: Where) => {
    const { docs, hasNextPage } = await req.payload.find({
      ...({ collection: slug as CollectionSlug, locale: 'all', depth: 0, overrideAccess: true, trash: true } as const),
      ...{ draft, where, page, limit: AT_A_TIME, sort: '-updatedAt', select: select as never },
    })
    for (const doc of docs as unknown as Record<string, unknown>[]) {
      if (!seek.test(JSON.stringify(texts.map((name) => doc[name])))) continue
      const id = String(doc.id)
      const names = doc[title] as Record<string, string> | undefined
      const name = names?.[req.i18n.language] || names?.[DEFAULT_LOCALE] || id
      uses.set(id, {
        collection: slug,
        id,
        title: name,
        field: say(req, LINK),
        href: `/admin/collections/${slug}/${id}`,
      })
    }
    return hasNextPage && page * AT_A_TIME < MOST_READ
  }
  for (let page = 1, more = true; more; page += 1) more = await look(page, false, { _status: { equals: 'published' } })
  for (let page = 1, more = true; more; page += 1) more = await look(page, true, { _status: { equals: 'draft' } })
  return [...uses.values()]
}

/** The documents whose texts link to the page of a document. They lead nowhere when it is gone. */
export async function linksTo(req: PayloadRequest, collection: string, id: string): Promise<Uses> {
  if (!hasAddress(collection)) return { uses: [], total: 0 }
  const own = { collection, id, depth: 0, overrideAccess: true, trash: true, disableErrors: true } as const
  const document = await req.payload.findByID(own)
  // What was never on the site has no address that a text could lead to.
  if (!document?.slug || document._status !== 'published') return { uses: [], total: 0 }
  const seek = linkTo(publicPath(collection, document.slug), req.payload.config.serverURL)
  const uses: Use[] = []
  for (const within of req.payload.config.collections) {
    if (!within.versions?.drafts || textsOf(within.flattenedFields).length === 0) continue
    const found = await read(req, within, seek)
    uses.push(...found.filter((use) => use.collection !== collection || use.id !== id))
  }
  return { uses, total: uses.length }
}
