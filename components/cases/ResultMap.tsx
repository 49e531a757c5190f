import { useTranslations } from 'next-intl'
import { MapLegend } from '@/components/map/MapLegend'
import { TileMap } from '@/components/map/TileMap'
import { Link } from '@/components/ui/Link'
import type { CaseList, Facet } from '@/lib/view'

type ResultMapProps = { tiles: NonNullable<CaseList['tiles']>; facets: Facet[] }

/** The result on the map: each tile adds or takes away its municipality. The facet beside it is the equal list. */
export const ResultMap = ({ tiles, facets }: ResultMapProps) => {
  const t = useTranslations('cases')
  const places = facets.find(({ name }) => name === 'municipality')
  const [region] = places?.groups.find(({ group }) => group === 'region')?.options ?? []
  return (
    <div className="mt-6 bg-sea p-[clamp(0.75rem,1.5vw,1rem)] text-on-sea print:hidden">
      <TileMap tiles={tiles} />
      <div className="mt-5">
        <MapLegend wholeRegionCount={0} />
        {region && (region.count > 0 || region.selected) && (
          <Link
            href={region.href}
            aria-current={region.selected ? 'true' : undefined}
            className="inline-flex min-h-11 items-center text-small text-inherit aria-[current]:font-strong"
          >
            {region.label.text}: {t('count', { count: region.count })}
          </Link>
        )}
      </div>
    </div>
  )
}
