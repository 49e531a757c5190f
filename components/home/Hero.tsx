import { useTranslations } from 'next-intl'
import { MapLegend } from '@/components/map/MapLegend'
import { MapList } from '@/components/map/MapList'
import { TileMap } from '@/components/map/TileMap'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { TextSpan } from '@/components/ui/TextSpan'
import type { HomeView, PlaceTile } from '@/lib/view'

type HeroProps = { home: HomeView; tiles: PlaceTile[]; wholeRegionCount: number }

/** The region as one large map on the sea. From 72rem the words stand in the map's empty north-west and in the gulf. */
export const Hero = ({ home, tiles, wholeRegionCount }: HeroProps) => {
  const t = useTranslations('home')
  return (
    <section aria-labelledby="home-heading" className="bg-sea text-on-sea">
      <div className="mx-auto max-w-page px-gutter pt-[clamp(2rem,3.4vw,3rem)] pb-[clamp(2.5rem,5vw,4.5rem)]">
        <h1 id="home-heading" className="mb-[clamp(1.25rem,2.6vw,2.25rem)] text-hero">
          <TextSpan of={home.heading} />
        </h1>
        <div className="xl:grid xl:grid-cols-[repeat(9,minmax(0,1fr))] xl:grid-rows-[repeat(5,auto)] xl:gap-tile">
          <p className="max-w-[34em] text-[clamp(1.125rem,0.95rem+0.6vw,1.4375rem)] leading-[1.4] text-pretty xl:col-span-4 xl:col-start-1 xl:row-start-1 xl:pr-8 xl:text-[clamp(1.125rem,1.68vw,1.4375rem)]">
            <TextSpan of={home.lede} />
          </p>
          <div className="mt-6 mb-9 flex flex-wrap gap-3 max-md:*:flex-auto xl:col-span-2 xl:col-start-1 xl:row-start-2 xl:m-0 xl:flex-col xl:self-center xl:pr-4">
            <ButtonLink href="/cases" tone="sun">
              {t('browse')}
            </ButtonLink>
            <ButtonLink href="/join" tone="ghost">
              {t('propose')}
            </ButtonLink>
          </div>
          {/* The map lies over the whole grid: only its tiles take the pointer, so that the words below can be used. */}
          <TileMap
            tiles={tiles}
            className="pointer-events-none max-md:-mx-2 xl:col-span-full xl:row-span-full xl:grid-cols-subgrid xl:grid-rows-subgrid"
          />
          <div className="mt-5 xl:col-span-8 xl:col-start-2 xl:row-start-5 xl:mt-0 xl:self-start xl:pt-4 xl:pl-8">
            <MapLegend wholeRegionCount={wholeRegionCount} />
            <details className="mt-2 text-small">
              <summary className="min-h-11 w-fit content-center font-semibold hover:underline">{t('showList')}</summary>
              <div className="pt-2">
                <MapList tiles={tiles} />
              </div>
            </details>
          </div>
        </div>
      </div>
    </section>
  )
}
