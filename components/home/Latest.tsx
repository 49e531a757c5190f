import { useTranslations } from 'next-intl'
import { CaseCard } from '@/components/case/CaseCard'
import { MoreLink } from '@/components/ui/MoreLink'
import { SectionHead } from '@/components/ui/SectionHead'
import type { CaseCard as Case } from '@/lib/view'

type LatestProps = { cases: Case[]; caseCount: number }

/** The newest cases: the first large over two rows, up to four beside it. */
export const Latest = ({ cases: [first, ...others], caseCount }: LatestProps) => {
  const t = useTranslations('home')
  if (!first) return null
  return (
    <section aria-labelledby="latest-heading" className="py-band">
      <div className="mx-auto max-w-page px-gutter">
        <SectionHead id="latest-heading" title={t('latest')}>
          <MoreLink href="/cases">{t('allCases', { count: caseCount })}</MoreLink>
        </SectionHead>
        <ul className="grid grid-cols-1 gap-x-gap gap-y-[clamp(2rem,3.4vw,3rem)] md:grid-cols-2 lg:grid-cols-4">
          <li className="md:col-span-2 lg:row-span-2">
            <CaseCard case={first} feature />
          </li>
          {others.slice(0, 4).map((shown) => (
            <li key={shown.slug}>
              <CaseCard case={shown} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
