'use client'

import { useTranslations } from 'next-intl'
import { Button, ButtonLink } from '@/components/ui/Button'

type ErrorPageProps = {
  /** Finds the error in the server's log; says nothing about it. */
  reference?: string
  retry: () => void
}

/** Something broke on our side: an apology, another try, a way home. */
export const ErrorPage = ({ reference, retry }: ErrorPageProps) => {
  const t = useTranslations('error')
  return (
    <div className="mx-auto max-w-page px-gutter py-band">
      <h1>{t('title')}</h1>
      <p className="mt-5 max-w-measure text-lede">{t('text')}</p>
      {reference && (
        <p className="mt-4 max-w-measure">
          {t.rich('reference', {
            reference,
            code: (words) => <code className="font-semibold break-all">{words}</code>,
          })}
        </p>
      )}
      <p className="mt-8 flex flex-wrap gap-3">
        <Button type="button" onClick={retry}>
          {t('retry')}
        </Button>
        <ButtonLink href="/" tone="quiet">
          {t('home')}
        </ButtonLink>
      </p>
    </div>
  )
}
