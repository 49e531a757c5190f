import { notFound } from 'next/navigation'
import { setRequestLocale } from 'next-intl/server'
import { type Locale, isLocale } from '@/lib/locales'

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
