import { getLocale, getTranslations } from 'next-intl/server'
import { Shell } from '@/components/layout/Shell'
import { SharedDraftPage } from '@/components/pages/SharedDraftPage'
import { getCouncil } from '@/lib/content'
import { DEFAULT_LOCALE, isLocale } from '@/lib/locales'

export default async function NotFound() {
  const requested = await getLocale()
  const locale = isLocale(requested) ? requested : DEFAULT_LOCALE
  const [t, council] = await Promise.all([getTranslations(), getCouncil(locale)])
  return (
    <Shell path="/" council={council}>
      <title>{`${t('sharedDraft.title')} – ${t('meta.site')}`}</title>
      <SharedDraftPage />
    </Shell>
  )
}
