import { useTranslations } from 'next-intl'
import type { CaseList } from '@/lib/view'

type ResultHeadProps = Pick<CaseList, 'total' | 'allCount' | 'ignored'> & { id: string }

/** How many cases were found, announced when it changes (WCAG 4.1.3). */
export const ResultHead = ({ id, total, allCount, ignored }: ResultHeadProps) => {
  const t = useTranslations('cases')
  return (
    <div role="status" className="border-t-4 border-rule pt-3">
      <h2 id={id} className="text-h3">
        {total === allCount ? t('found', { count: total }) : t('foundOf', { total, count: allCount })}
      </h2>
      {ignored && <p className="mt-2 text-small text-soft">{t('ignored')}</p>}
    </div>
  )
}
