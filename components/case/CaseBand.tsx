import { useTranslations } from 'next-intl'
import { MoreLink } from '@/components/ui/MoreLink'
import { SectionHead } from '@/components/ui/SectionHead'
import type { CaseSelection } from '@/lib/view'
import { CaseGrid } from './CaseGrid'

/** Printed, a list needs no covers. */
const ON_PAPER = 'print:bg-transparent print:py-8 print:[&_article>:first-child]:hidden'

type CaseBandProps = { title: string; of: CaseSelection; allHref: string; ground?: keyof typeof GROUNDS }

const GROUNDS = { birch: 'bg-birch py-band', paper: 'pb-band' } as const

/** The newest cases of the page's subject, and the way to all of them with filters; nothing without a case. */
export const CaseBand = ({ title, of: { cases, total }, allHref, ground = 'birch' }: CaseBandProps) => {
  const t = useTranslations('list')
  if (cases.length === 0) return null
  return (
    <section aria-labelledby="cases" className={`${GROUNDS[ground]} ${ON_PAPER}`}>
      <div className="mx-auto max-w-page px-gutter">
        <SectionHead id="cases" title={title}>
          <MoreLink href={allHref}>
            {total > cases.length ? t('allCases', { count: total }) : t('filterCases')}
          </MoreLink>
        </SectionHead>
        <CaseGrid cases={cases} />
      </div>
    </section>
  )
}
