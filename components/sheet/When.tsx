import { useTranslations } from 'next-intl'
import type { SheetCase } from '@/lib/view'

/** How far a case is and since when, on two short lines. */
export const When = ({ of }: { of: Pick<SheetCase, 'stage' | 'yearStarted' | 'yearEnded'> }) => {
  const t = useTranslations()
  const { stage, yearStarted, yearEnded } = of
  const years = [yearStarted, yearEnded].filter((year) => year !== undefined).join('–')
  const isOver = stage === 'finished' || yearEnded !== undefined
  return (
    <>
      {stage && <span className="block">{t(`case.stages.${stage}`)}</span>}
      {years && <span className="block">{isOver ? years : t('card.since', { year: years })}</span>}
    </>
  )
}
