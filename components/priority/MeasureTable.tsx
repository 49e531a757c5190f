import { useFormatter, useTranslations } from 'next-intl'
import { Formula } from '@/components/ui/Formula'
import { TextSpan } from '@/components/ui/TextSpan'
import type { Measure, Measured } from '@/lib/view'
import { MeasureRow } from './MeasureRow'

/** The way to the goal in numbers: starting point, latest value, goal, each with its year and source. */
export const MeasureTable = ({ measure }: { measure: Measure }) => {
  const t = useTranslations()
  const format = useFormatter()
  const { baseline, latest, target, targetApproximate, targetYear, changePercent, unit, metric, source } = measure

  // A no-break space: a number never leaves its unit.
  const amount = (value: number) =>
    `${format.number(value, { maximumFractionDigits: 2 })} ${unit}`.replaceAll(' ', '\u00a0')
  const say = ({ value, approximate }: Measured) =>
    approximate ? t('priority.about', { value: amount(value) }) : amount(value)
  const change = changePercent !== undefined && {
    percent: `${format.number(Math.abs(changePercent))}\u00a0%`,
    direction: changePercent < 0 ? 'less' : 'more',
  }
  return (
    <table className="w-full border-b-2 border-rule">
      <caption className="mb-4 text-left text-soft">
        <TextSpan of={metric} />
      </caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t('priority.point')}</th>
          <th scope="col">{t('priority.value')}</th>
        </tr>
      </thead>
      <tbody>
        {baseline && (
          <MeasureRow point={t('priority.baseline')} year={baseline.year} source={baseline.source}>
            <Formula>{say(baseline)}</Formula>
          </MeasureRow>
        )}
        <MeasureRow point={t('priority.latest')} year={latest?.year} source={latest?.source}>
          {latest ? <Formula>{say(latest)}</Formula> : t('goal.noFigure')}
        </MeasureRow>
        <MeasureRow
          point={t('priority.target')}
          year={targetYear}
          source={source}
          note={change ? t('priority.change', change) : undefined}
        >
          <Formula>{say({ value: target, approximate: targetApproximate })}</Formula>
        </MeasureRow>
      </tbody>
    </table>
  )
}
