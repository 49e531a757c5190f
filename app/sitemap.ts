import type { MetadataRoute } from 'next'
import { OWN_PATHS, listAddresses } from '@/lib/content'
import { environment } from '@/lib/environment'
import { DEFAULT_LOCALE, type Locale } from '@/lib/locales'
import { localePath } from '@/lib/page-metadata'

/** There may be very many cases. Whoever goes through the list in its order has seen the others first. */
const COLLECTIONS = ['pages', 'themes', 'priorities', 'municipalities', 'cases'] as const

/** Made at the first visit after a publish; a build has no database. */
export const dynamic = 'force-dynamic'

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { siteUrl } = environment()
  const addresses = (await Promise.all(COLLECTIONS.map((collection) => listAddresses(collection)))).flat()
  const own = OWN_PATHS.paths.map((path) => ({ path, writtenIn: OWN_PATHS.writtenIn, updatedAt: undefined }))
  return [...own, ...addresses].flatMap(({ path, updatedAt, writtenIn }) => {
    const url = (locale: Locale) => `${siteUrl}${localePath(locale, path)}`
    const languages = Object.fromEntries(writtenIn.map((locale) => [locale, url(locale)]))
    const alternates = { languages: { ...languages, 'x-default': url(DEFAULT_LOCALE) } }
    return writtenIn.map((locale) => ({
      url: url(locale),
      ...(updatedAt && { lastModified: updatedAt }),
      alternates,
    }))
  })
}
