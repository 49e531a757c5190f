import { useTranslations } from 'next-intl'
import { MoreLink } from '@/components/ui/MoreLink'
import { SectionHead } from '@/components/ui/SectionHead'
import { casesHref } from '@/lib/case-filter'
import type { RelatedCase, ThemeRef } from '@/lib/view'
import { CaseGrid } from './CaseGrid'
import { groupByReason } from './group-by-reason'
import { Reason } from './Reason'
import { ReasonGroups } from './ReasonGroups'

type RelatedCasesProps = { of: RelatedCase[]; theme: ThemeRef }

/** What to read next, under headings that say why. One shared reason is the section's own heading. */
export const RelatedCases = ({ of: related, theme }: RelatedCasesProps) => {
  const t = useTranslations('case')
  const groups = groupByReason(related)
  const [first] = groups
  if (!first) return null
  const hasOneReason = groups.length === 1
  return (
    <section aria-labelledby="related" className="bg-birch py-band print:hidden">
      <div className="mx-auto max-w-page px-gutter">
        <SectionHead id="related" title={hasOneReason ? <Reason of={first.because} /> : t('related')}>
          <MoreLink href={casesHref({ theme: [theme.slug] })}>{t('allOfTheme')}</MoreLink>
        </SectionHead>
        {hasOneReason ? <CaseGrid cases={first.cases} /> : <ReasonGroups groups={groups} />}
      </div>
    </section>
  )
}
