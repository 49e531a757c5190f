import { notFound } from 'next/navigation'
import { setRequestLocale } from 'next-intl/server'
import { DEFAULT_LOCALE, type Locale, isLocale } from '@/lib/locales'

/**
 * A page's first move: takes its route parameters, and tells next-intl their language, so that the page can be kept
 * instead of rendered for each request. An unknown language is not found.
 */
export async function enterLocale<Params extends { locale: string }>(
  params: Promise<Params>,
): Promise<Omit<Params, 'locale'> & { locale: Locale }> {
  const { locale, ...rest } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  return { ...rest, locale }
}

/**
 * The layout's first move. An unknown language becomes English here: the page below is not found, and what says so needs
 * a frame, or Next would show its own page with inline styles.
 */
export async function enterLayout(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params
  const known = isLocale(locale) ? locale : DEFAULT_LOCALE
  setRequestLocale(known)
  return known
}
