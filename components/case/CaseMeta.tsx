import { useFormatter, useTranslations } from 'next-intl'
import type { CaseCard } from '@/lib/view'

/** Where and when, in one small line: "Pornainen · since 2025". A finished case has a year and no "since". */
export const CaseMeta = ({ case: { places, regionWide, yearStarted, stage } }: { case: CaseCard }) => {
  const t = useTranslations('card')
  const format = useFormatter()
  const where = regionWide
    ? t('wholeRegion')
    : format.list(
        places.map(({ name }) => name),
        { type: 'unit' },
      )
  // As text: a year takes no separator of thousands.
  const year = yearStarted === undefined ? undefined : String(yearStarted)
  const when = year && (stage === 'finished' ? year : t('since', { year }))
  return <p className="text-small text-soft">{[where, when].filter(Boolean).join(' · ')}</p>
}
