import { useFormatter, useTranslations } from 'next-intl'
import type { Progress } from '@/lib/view'

/** How far a promise is, in words. What is only about so is said in two digits; a missing value is said as missing. */
export const Reached = ({ progress: { reached, approximate, year } }: { progress: Progress }) => {
  const t = useTranslations('goal')
  const format = useFormatter()
  if (reached === undefined) return t('noFigure')
  const value = format.number(reached, approximate ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 1 })
  return t('state', {
    value,
    about: approximate ? 'yes' : 'no',
    dated: year === undefined ? 'no' : 'yes',
    year: String(year ?? ''),
  })
}
