import { useTranslations } from 'next-intl'
import { StageRows } from '@/components/case/StageRows'
import { FactRow } from '@/components/ui/FactRow'
import type { SheetCase } from '@/lib/view'
import { Members } from './Members'
import { Names } from './Names'
import { useWhere } from './use-where'

/** The facts of a case in as many columns as the page holds, filled one after the other to save paper. */
export const CaseFacts = ({ of: shown }: { of: SheetCase }) => {
  const t = useTranslations('case')
  const where = useWhere(shown)
  const { organisations, priorities, topics } = shown
  return (
    <dl
      aria-label={t('facts')}
      className="columns-[13rem] gap-x-gap leading-snug print:columns-3 print:[&>div]:pt-[1.5mm] print:[&>div]:pb-[3mm]"
    >
      {where && <FactRow term={t('where')}>{where}</FactRow>}
      <StageRows of={shown} />
      {organisations.length > 0 && (
        <FactRow term={t('organisations')}>
          <Members of={organisations} />
        </FactRow>
      )}
      {priorities.length > 0 && (
        <FactRow term={t('priorities')}>
          <Names of={priorities.map(({ title }) => title)} />
        </FactRow>
      )}
      {topics.length > 0 && (
        <FactRow term={t('topics')}>
          <Names of={topics.map(({ title }) => title)} />
        </FactRow>
      )}
    </dl>
  )
}
