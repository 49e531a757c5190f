import type { Look } from '@/lib/lists'
import type { PlaceTile } from '@/lib/view'

const square = ({ column, row }: PlaceTile) => `M${column}.05 ${row}.05h.9v.9h-.9z`

type MiniMapProps = {
  tiles: PlaceTile[]
  /** Slugs of the municipalities that stand out. */
  lit: string[]
  /** Says in words which they are. */
  label: string
  look: Look
}

/** The region's tiles as a small picture. Two paths, however many tiles: it stands on every case. */
export const MiniMap = ({ tiles, lit, label, look }: MiniMapProps) => {
  const isLit = ({ slug }: PlaceTile) => lit.includes(slug)
  return (
    <svg viewBox="0 0 9 5" role="img" aria-label={label} className={`look-${look} mt-4 w-full`}>
      <path
        className="fill-look-tint"
        d={tiles
          .filter((tile) => !isLit(tile))
          .map(square)
          .join('')}
      />
      <path className="fill-look forced-colors:fill-[Highlight]" d={tiles.filter(isLit).map(square).join('')} />
    </svg>
  )
}
