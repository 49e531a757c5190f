import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/ButtonLink'

/** A link to a draft opens nothing: it has ended, was taken back, or was never one. Which of them is nobody's business. */
export const SharedDraftPage = () => {
  const t = useTranslations()
  return (
    <div className="bg-sea text-on-sea">
      <div className="mx-auto max-w-page px-gutter py-band">
        <h1>{t('sharedDraft.title')}</h1>
        <p className="mt-5 mb-8 max-w-measure text-lede">{t('sharedDraft.text')}</p>
        <ButtonLink href="/" tone="sun">
          {t('notFound.home')}
        </ButtonLink>
      </div>
    </div>
  )
}
