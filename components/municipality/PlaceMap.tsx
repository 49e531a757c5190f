import { useTranslations } from 'next-intl'
import type { PlaceTile, PlaceView } from '@/lib/view'

const outline = ({ column, row }: PlaceTile) => `M${column}.06 ${row}.06h.88v.88h-.88z`
const block = ({ column, row }: PlaceTile) => `M${column}.04 ${row}.04h.92v.92h-.92z`
const draw = (tiles: PlaceTile[], shape: (tile: PlaceTile) => string) => tiles.map(shape).join('')

/** The region on the sea: one tile of gold, its neighbours lit. A picture; the neighbours are linked further down. */
export const PlaceMap = ({ tiles, place }: { tiles: PlaceTile[]; place: PlaceView }) => {
  const t = useTranslations('municipality')
  const near = place.neighbours.map(({ slug }) => slug)
  const own = tiles.filter(({ slug }) => slug === place.slug)
  const neighbours = tiles.filter(({ slug }) => near.includes(slug))
  const others = tiles.filter((tile) => !own.includes(tile) && !neighbours.includes(tile))
  return (
    <svg viewBox="0 0 9 5" role="img" aria-label={t('map', { name: place.name })} className="w-full">
      <path className="fill-none stroke-tile-1" strokeWidth="0.04" d={draw(others, outline)} />
      <path className="fill-tile-1 forced-colors:fill-[GrayText]" d={draw(neighbours, block)} />
      <path className="fill-sun forced-colors:fill-[Highlight]" d={draw(own, block)} />
    </svg>
  )
}
