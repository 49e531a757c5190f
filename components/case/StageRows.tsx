import { useTranslations } from 'next-intl'
import { FactRow } from '@/components/ui/FactRow'
import { TextSpan } from '@/components/ui/TextSpan'
import type { CaseView } from '@/lib/view'

type StageRowsProps = { of: Pick<CaseView, 'stage' | 'yearStarted' | 'yearEnded' | 'yearNote'> }

/** How far the case is and since when; one row ("Running since 2025") where that says both. */
export const StageRows = ({ of: { stage, yearStarted, yearEnded, yearNote } }: StageRowsProps) => {
  const t = useTranslations('case')
  const isOngoing = stage === 'running' && yearStarted !== undefined && yearEnded === undefined
  const years = [yearStarted, yearEnded].filter((year) => year !== undefined).join('–')
  const yearsTerm = isOngoing ? t('runningSince') : yearEnded === undefined ? t('started') : t('years')
  return (
    <>
      {stage && !isOngoing && <FactRow term={t('stage')}>{t(`stages.${stage}`)}</FactRow>}
      {years && (
        <FactRow term={yearsTerm}>
          {years}
          {yearNote && (
            <span className="block text-small leading-snug font-normal text-soft">
              <TextSpan of={yearNote} />
            </span>
          )}
        </FactRow>
      )}
    </>
  )
}
