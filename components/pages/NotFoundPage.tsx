import { useTranslations } from 'next-intl'
import { SearchBox } from '@/components/cases/SearchBox'
import { MapWithGap } from '@/components/map/MapWithGap'
import { ButtonLink } from '@/components/ui/ButtonLink'
import type { PlaceTile } from '@/lib/view'

/** No such page: the map with a tile missing, a search field and three ways on. It stands without tiles too. */
export const NotFoundPage = ({ tiles }: { tiles: PlaceTile[] }) => {
  const t = useTranslations('notFound')
  return (
    <div className="bg-sea text-on-sea">
      <div className="mx-auto grid max-w-page grid-cols-1 items-center gap-x-[clamp(2rem,6vw,6rem)] gap-y-10 px-gutter py-band lg:min-h-[36rem] lg:grid-cols-2">
        <div>
          <h1>{t('title')}</h1>
          <p className="mt-5 mb-8 text-lede">{t('text')}</p>
          <SearchBox label={t('search')} tone="sun" />
          <ul className="mt-8 flex flex-wrap gap-3">
            <li>
              <ButtonLink href="/" tone="sun">
                {t('home')}
              </ButtonLink>
            </li>
            <li>
              <ButtonLink href="/cases" tone="ghost">
                {t('cases')}
              </ButtonLink>
            </li>
            <li>
              <ButtonLink href="/municipalities" tone="ghost">
                {t('municipalities')}
              </ButtonLink>
            </li>
          </ul>
        </div>
        {tiles.length > 0 && <MapWithGap tiles={tiles} />}
      </div>
    </div>
  )
}
