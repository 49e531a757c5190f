import { useTranslations } from 'next-intl'
import { MapLegend } from '@/components/map/MapLegend'
import { TileMap } from '@/components/map/TileMap'
import { PlaceList } from '@/components/municipality/PlaceList'
import { Breadcrumbs } from '@/components/ui/Breadcrumbs'
import type { PlaceTile } from '@/lib/view'

type MunicipalitiesPageProps = { tiles: PlaceTile[]; wholeRegionCount: number }

/** All municipalities twice: on the map, and in an equal list (WCAG 1.1.1). */
export const MunicipalitiesPage = ({ tiles, wholeRegionCount }: MunicipalitiesPageProps) => {
  const t = useTranslations('municipalities')
  return (
    <>
      <div className="bg-sea text-on-sea [&_nav_a]:text-inherit">
        <div className="mx-auto max-w-page px-gutter pt-5 pb-[clamp(2.5rem,5vw,4.5rem)]">
          <Breadcrumbs crumbs={[]} />
          <h1 className="pt-[clamp(1rem,3vw,2.5rem)] pb-[clamp(1.25rem,2.6vw,2.25rem)]">
            {t('heading', { count: tiles.length })}
          </h1>
          {/* From 72rem the words stand in the map's empty north-west and in the gulf, as on the home page. */}
          <div className="xl:grid xl:grid-cols-[repeat(9,minmax(0,1fr))] xl:grid-rows-[repeat(5,auto)] xl:gap-tile">
            <p className="mb-8 max-w-[34em] text-lede text-pretty xl:col-span-4 xl:col-start-1 xl:row-start-1 xl:m-0 xl:pr-8">
              {t('lede')}
            </p>
            <TileMap
              tiles={tiles}
              className="pointer-events-none xl:col-span-full xl:row-span-full xl:grid-cols-subgrid xl:grid-rows-subgrid"
            />
            <div className="mt-6 xl:col-span-8 xl:col-start-2 xl:row-start-5 xl:mt-0 xl:self-end xl:pl-8">
              <MapLegend wholeRegionCount={wholeRegionCount} />
            </div>
          </div>
        </div>
      </div>
      <section aria-labelledby="list" className="mx-auto max-w-page px-gutter py-band">
        <h2 id="list" className="mb-head">
          {t('list')}
        </h2>
        <PlaceList tiles={tiles} />
      </section>
    </>
  )
}
