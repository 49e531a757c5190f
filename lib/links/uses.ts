import type { Payload } from 'payload'
import type { Locale } from '@/lib/locales'
import { type LinkedDocument, linkedDocuments } from './linked-documents'

/** A document that a link is in. */
export type LinkUse = Omit<LinkedDocument, 'links'>

/**
 * The documents that these links are in, as the content is now; each document once for each link.
 *
 * @param locale the language of the titles
 * @throws what the database throws
 */
export async function findUses(payload: Payload, urls: string[], locale: Locale): Promise<Map<string, LinkUse[]>> {
  const uses = new Map(urls.map((url) => [url, new Map<string, LinkUse>()]))
  if (urls.length > 0)
    for await (const { links, ...use } of linkedDocuments(payload, locale))
      for (const { url } of links) uses.get(url)?.set(`${use.slug}/${use.id}`, use)
  return new Map([...uses].map(([url, found]) => [url, [...found.values()]]))
}
