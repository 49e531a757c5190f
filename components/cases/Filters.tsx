import { useTranslations } from 'next-intl'
import { HashLink } from '@/components/ui/HashLink'
import type { Facet } from '@/lib/view'
import { FacetBlock } from './FacetBlock'

/** All facets as links, folded on narrow windows, where the way to the result stands below them. */
export const Filters = ({ facets, total }: { facets: Facet[]; total: number }) => {
  const t = useTranslations('cases')
  const options = facets.flatMap(({ groups }) => groups).flatMap((group) => group.options)
  const chosen = options.filter(({ selected }) => selected).length
  return (
    <nav aria-label={t('filters', { count: 0 })} className="print:hidden">
      <details className="unfold-lg max-lg:border-y-2 max-lg:border-rule">
        <summary className="min-h-13 content-center font-semibold">{t('filters', { count: chosen })}</summary>
        <div className="max-lg:pb-4">
          {facets.map((facet) => (
            <FacetBlock key={facet.name} facet={facet} />
          ))}
          <HashLink to="found" className="inline-flex min-h-11 items-center font-semibold lg:hidden">
            {t('show', { count: total })}
          </HashLink>
        </div>
      </details>
    </nav>
  )
}
