import { useTranslations } from 'next-intl'
import { SourceLine } from '@/components/ui/SourceLine'
import { TextSpan } from '@/components/ui/TextSpan'
import type { Result } from '@/lib/view'

/** What the case has achieved: each number large, with what it means and where it comes from. */
export const Results = ({ of: results }: { of: Result[] }) => {
  const t = useTranslations('case')
  if (results.length === 0) return null
  return (
    <section aria-labelledby="results" className="mt-14 max-w-measure">
      <h2 id="results" className="mb-6 text-feature">
        {t('results')}
      </h2>
      <ul>
        {results.map(({ value, statement, source }, index) => (
          <li
            key={index}
            className="grid break-inside-avoid gap-x-gap gap-y-1 border-t-2 border-rule py-4 md:grid-cols-[minmax(0,11rem)_minmax(0,1fr)]"
          >
            <p className="font-display text-feature font-bold tracking-[-0.022em]">
              <TextSpan of={value} />
            </p>
            <p>
              <TextSpan of={statement} />
              <SourceLine source={source} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
