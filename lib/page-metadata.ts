import type { Metadata } from 'next'
import { DEFAULT_LOCALE, LOCALES, type Locale } from './locales'

const OPEN_GRAPH_LOCALES: Record<Locale, string> = { en: 'en_GB', fi: 'fi_FI', sv: 'sv_FI' }

type Page = {
  title: string
  description: string
  /** The address without the language. */
  path: string
  locale: Locale
  /** The languages in which the page is written; all of them unless said. */
  writtenIn?: readonly Locale[]
  /** A result list that search engines need not keep. */
  index?: false
  type?: 'website' | 'article'
}

/** The address of a page in one language, without the host. */
export const localePath = (locale: Locale, path: string) => (path === '/' ? `/${locale}` : `/${locale}${path}`)

/**
 * Title, description, canonical address, language versions and sharing data of a page. A page that only borrows the
 * English text points to the English page, and is no language version of it.
 */
export function pageMetadata({
  title,
  description,
  path,
  locale,
  writtenIn = LOCALES,
  index,
  type = 'website',
}: Page): Metadata {
  const own = writtenIn.includes(locale) ? locale : DEFAULT_LOCALE
  const languages = Object.fromEntries(writtenIn.map((language) => [language, localePath(language, path)]))
  return {
    title,
    description,
    alternates: {
      canonical: localePath(own, path),
      languages: { ...languages, 'x-default': localePath(DEFAULT_LOCALE, path) },
      types: { 'application/atom+xml': localePath(locale, '/feed.xml') },
    },
    openGraph: { title, description, type, url: localePath(own, path), locale: OPEN_GRAPH_LOCALES[locale] },
    ...(index === false && { robots: { index: false, follow: true } }),
  }
}
