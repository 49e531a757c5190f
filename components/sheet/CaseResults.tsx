import { useTranslations } from 'next-intl'
import { SourceLine } from '@/components/ui/SourceLine'
import { TextSpan } from '@/components/ui/TextSpan'
import type { Result } from '@/lib/view'

/** What came of the case: each number with what it means and where it comes from. */
export const CaseResults = ({ of: results }: { of: Result[] }) => {
  const t = useTranslations('case')
  if (results.length === 0) return null
  return (
    <div>
      <h3 className="mb-2">{t('results')}</h3>
      <ul>
        {results.map(({ value, statement, source }, index) => (
          <li
            key={index}
            className="grid gap-x-gap border-t-2 border-rule py-2 leading-snug md:grid-cols-[minmax(0,9rem)_minmax(0,1fr)] print:grid-cols-[minmax(0,38mm)_minmax(0,1fr)] print:py-[1.5mm]"
          >
            <p className="font-display text-h3 font-bold">
              <TextSpan of={value} />
            </p>
            <p>
              <TextSpan of={statement} />
              <SourceLine source={source} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
