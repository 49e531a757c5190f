import { getTranslations } from 'next-intl/server'
import { FEED_ENTRIES, atomFeed } from '@/lib/atom'
import { getCouncil, listNewest } from '@/lib/content'
import { environment } from '@/lib/environment'
import { enterLocale } from '@/lib/i18n/enter-locale'

type Context = { params: Promise<{ locale: string }> }

/** The newest cases as an Atom feed in one language. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { locale } = await enterLocale(params)
  const [t, council, { cases }] = await Promise.all([
    getTranslations({ locale, namespace: 'feed' }),
    getCouncil(locale),
    listNewest(locale, FEED_ENTRIES),
  ])
  const { siteUrl } = environment()
  const feed = atomFeed({ siteUrl, locale, title: t('title'), subtitle: t('subtitle'), author: council.name, cases })
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
}
