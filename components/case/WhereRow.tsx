import { useTranslations } from 'next-intl'
import { MiniMap } from '@/components/map/MiniMap'
import { FactRow } from '@/components/ui/FactRow'
import { Link } from '@/components/ui/Link'
import type { CaseView, PlaceTile } from '@/lib/view'

type WhereRowProps = { of: Pick<CaseView, 'places' | 'regionWide' | 'theme'>; tiles: PlaceTile[] }

/** Where the case is: links to its municipalities, and the same on the map. A case of the whole region lights it all. */
export const WhereRow = ({ of: { places, regionWide, theme }, tiles }: WhereRowProps) => {
  const t = useTranslations('case')
  if (!regionWide && places.length === 0) return null
  const whole = t('wholeRegion')
  const names = regionWide ? whole : places.map(({ name }) => name).join(', ')
  return (
    <FactRow term={t('where')}>
      {regionWide ? (
        <Link href="/municipalities" className="inline-block py-0.5">
          {whole}
        </Link>
      ) : (
        <ul className="flex flex-wrap gap-x-4">
          {places.map(({ slug, name }) => (
            <li key={slug}>
              <Link href={`/municipalities/${slug}`} className="inline-block py-0.5">
                {name}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <MiniMap
        tiles={tiles}
        lit={(regionWide ? tiles : places).map(({ slug }) => slug)}
        label={t('onMap', { places: names })}
        look={theme.look}
      />
    </FactRow>
  )
}
