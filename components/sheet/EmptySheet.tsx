import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/ButtonLink'

/** A sheet without a case: what to do to get one. */
export const EmptySheet = () => {
  const t = useTranslations('sheet.empty')
  return (
    <div className="mx-auto max-w-page px-gutter pt-[clamp(2rem,4.5vw,4rem)] pb-band">
      <h1>{t('heading')}</h1>
      <p className="mt-5 mb-8 max-w-measure text-lede">{t('text')}</p>
      <ButtonLink href="/cases">{t('cases')}</ButtonLink>
    </div>
  )
}
