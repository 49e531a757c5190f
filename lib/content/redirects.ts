import { notFound, permanentRedirect } from 'next/navigation'
import type { Locale } from '@/lib/locales'
import { localePath } from '@/lib/page-metadata'
import { cached } from './cached'
import { PUBLIC_READ, getReader } from './reader'

const findRedirect = cached(async (path: string): Promise<string | null> => {
  const reader = await getReader()
  const where = { from: { equals: path } }
  const { docs } = await reader.find({ collection: 'redirects', ...PUBLIC_READ, depth: 0, limit: 1, where })
  return docs[0]?.to ?? null
})

/**
 * Ends a page that has nothing to show: leads on to the new address for good, or says that there is no such page.
 *
 * @param path the address without the language: /cases/old-name
 */
export async function redirectOrNotFound(path: string, locale: Locale): Promise<never> {
  const newPath = await findRedirect(path)
  if (newPath) permanentRedirect(localePath(locale, newPath))
  notFound()
}
