import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { TextSpan } from '@/components/ui/TextSpan'
import { formatDate } from '@/lib/format-date'
import type { Locale } from '@/lib/locales'
import type { SheetView } from '@/lib/view'

const Row = ({ term, children }: { term: string; children: ReactNode }) => (
  <div className="border-t-2 border-rule pt-2">
    <dt className="text-small text-soft">{term}</dt>
    <dd className="leading-snug font-semibold">{children}</dd>
  </div>
)

/** Where the sheet comes from: how many cases, what they were chosen by, when it was put together. */
export const Origin = ({ of: { cases, total, byHand, chosen, q, madeOn } }: { of: SheetView }) => {
  const t = useTranslations('sheet')
  const locale = useLocale() as Locale
  const count = cases.length
  return (
    <dl className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,8rem),1fr))] gap-x-gap gap-y-4">
      <Row term={t('size')}>{total > count ? t('countOf', { count, total }) : t('count', { count })}</Row>
      {chosen.length > 0 && (
        <Row term={t('chosenBy')}>
          {chosen.map((each, index) => (
            <span key={index}>
              {index > 0 && ', '}
              <TextSpan of={each} />
            </span>
          ))}
        </Row>
      )}
      {byHand && <Row term={t('chosenBy')}>{t('byHand')}</Row>}
      {q && <Row term={t('searched')}>{q}</Row>}
      <Row term={t('madeOn')}>
        <time dateTime={madeOn}>{formatDate(madeOn, locale)}</time>
      </Row>
    </dl>
  )
}
