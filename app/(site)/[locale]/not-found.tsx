import { getLocale, getTranslations } from 'next-intl/server'
import { Shell } from '@/components/layout/Shell'
import { NotFoundPage } from '@/components/pages/NotFoundPage'
import { getCouncil, listPlaces } from '@/lib/content'
import { DEFAULT_LOCALE, isLocale } from '@/lib/locales'

export default async function NotFound() {
  const requested = await getLocale()
  const locale = isLocale(requested) ? requested : DEFAULT_LOCALE
  const [t, council, tiles] = await Promise.all([getTranslations('meta'), getCouncil(locale), listPlaces(locale)])
  return (
    <Shell path="/" council={council}>
      <title>{`${t('notFound')} – ${t('site')}`}</title>
      <NotFoundPage tiles={tiles} />
    </Shell>
  )
}
