import { useTranslations } from 'next-intl'
import { MoreLink } from '@/components/ui/MoreLink'
import { SectionHead } from '@/components/ui/SectionHead'
import type { CaseCard } from '@/lib/view'
import { CaseGrid } from './CaseGrid'

/** Printed, a list needs no covers. */
const ON_PAPER = 'print:bg-transparent print:py-8 print:[&_article>:first-child]:hidden'

/** Whole rows of two, three and four columns. The page stays light however many cases there are. */
const SHOWN = 12

type CaseBandProps = { title: string; cases: CaseCard[]; allHref: string; ground?: keyof typeof GROUNDS }

const GROUNDS = { birch: 'bg-birch py-band', paper: 'pb-band' } as const

/** The newest cases of the page's subject, and the way to all of them with filters; nothing without a case. */
export const CaseBand = ({ title, cases, allHref, ground = 'birch' }: CaseBandProps) => {
  const t = useTranslations('list')
  if (cases.length === 0) return null
  return (
    <section aria-labelledby="cases" className={`${GROUNDS[ground]} ${ON_PAPER}`}>
      <div className="mx-auto max-w-page px-gutter">
        <SectionHead id="cases" title={title}>
          <MoreLink href={allHref}>
            {cases.length > SHOWN ? t('allCases', { count: cases.length }) : t('filterCases')}
          </MoreLink>
        </SectionHead>
        <CaseGrid cases={cases.slice(0, SHOWN)} />
      </div>
    </section>
  )
}
