import { useTranslations } from 'next-intl'
import { Boat } from './Boat'
import { cellAt } from './cells'
import { type LinkedTile, Tile } from './Tile'

/** Row by row, so that the Tab key walks over the map as the eye does (WCAG 2.4.3). */
const inReadingOrder = (tiles: LinkedTile[]) => tiles.toSorted((a, b) => a.row - b.row || a.column - b.column)

/**
 * The region's municipalities as linked tiles on the sea. It needs an equal list beside it (MapList): on phones the
 * tiles are small and show their number only.
 * @param className how the map lies in a grid around it
 */
export const TileMap = ({ tiles, className = '' }: { tiles: LinkedTile[]; className?: string }) => {
  const t = useTranslations('map')
  return (
    <ul
      aria-label={t('label', { count: tiles.length })}
      className={`grid grid-cols-[repeat(9,minmax(0,1fr))] gap-tile ${className}`}
    >
      {inReadingOrder(tiles).map((tile) => (
        <li key={tile.slug} className={`pointer-events-auto @container aspect-square ${cellAt(tile)}`}>
          <Tile tile={tile} />
        </li>
      ))}
      <li aria-hidden="true" className={`aspect-square ${cellAt({ column: 7, row: 3 })}`}>
        <Boat />
      </li>
    </ul>
  )
}
