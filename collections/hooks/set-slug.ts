import type { FieldHook, PayloadRequest } from 'payload'
import { DEFAULT_LOCALE } from '@/lib/locales'
import { proposedSlug } from '@/lib/slug'

const isTaken = async (slug: string, collection: string, id: unknown, req: PayloadRequest) => {
  const { totalDocs } = await req.payload.count({
    collection: collection as 'cases',
    overrideAccess: true,
    trash: true,
    req,
    where: { and: [{ slug: { equals: slug } }, ...(id ? [{ id: { not_equals: id } }] : [])] },
  })
  return totalDocs > 0
}

/** The English text that an address is made from; what is at hand when there is none yet. */
const textOf = async (from: string, args: Parameters<FieldHook>[0]): Promise<string> => {
  const { data, originalDoc, collection, req } = args
  const here = String(data?.[from] ?? originalDoc?.[from] ?? '')
  if (!originalDoc?.id || !collection || !req.locale || req.locale === DEFAULT_LOCALE) return here
  const english = await req.payload.findByID({
    collection: collection.slug as 'cases',
    id: originalDoc.id,
    draft: true,
    depth: 0,
    locale: DEFAULT_LOCALE,
    overrideAccess: true,
    disableErrors: true,
    trash: true,
  })
  return String((english as unknown as Record<string, unknown> | null)?.[from] ?? here)
}

/** Gives a document without an address one that no other has. */
export const setSlug =
  (from: string, reserved: readonly string[]): FieldHook =>
  async (args) => {
    const { value, collection, originalDoc, operation, req } = args
    if (typeof value === 'string' && value.trim()) return value.trim()
    // An update that does not mention the address leaves it as it is.
    if (value === undefined && operation === 'update' && originalDoc?.slug) return value
    const wanted = proposedSlug(await textOf(from, args))
    if (!wanted || !collection) return value
    // While copying, originalDoc is the document copied, whose address is taken like any other.
    const own = operation === 'update' ? originalDoc?.id : undefined
    for (let number = 1; ; number += 1) {
      const slug = number === 1 ? wanted : `${wanted}-${number}`
      if (!reserved.includes(slug) && !(await isTaken(slug, collection.slug, own, req))) return slug
    }
  }
