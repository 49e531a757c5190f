import { useTranslations } from 'next-intl'
import type { FilterGroup as Group } from '@/lib/view'
import { FilterGroup } from './FilterGroup'

/** All filters as links, folded on narrow windows; works without JavaScript. */
export const Filters = ({ groups }: { groups: Group[] }) => {
  const t = useTranslations('cases')
  const chosen = groups.flatMap(({ options }) => options).filter(({ selected }) => selected).length
  return (
    <nav aria-label={t('filters', { count: 0 })} className="print:hidden">
      <details className="unfold-lg max-lg:border-y-2 max-lg:border-rule">
        <summary className="min-h-13 content-center font-semibold">{t('filters', { count: chosen })}</summary>
        <div className="max-lg:pb-4">
          {groups.map((group) => (
            <FilterGroup key={group.name} group={group} />
          ))}
        </div>
      </details>
    </nav>
  )
}
