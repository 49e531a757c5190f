import type { PlaceTile } from '@/lib/view'

const square = ({ column, row }: PlaceTile) => `M${column}.05 ${row}.05h.9v.9h-.9z`
const gap = ({ column, row }: PlaceTile) => `M${column}.08 ${row}.08h.84v.84h-.84z`

/** The region with one tile missing, for a page that is. Decoration. */
export const MapWithGap = ({ tiles }: { tiles: PlaceTile[] }) => {
  // One in the middle, surrounded on all sides, so that the gap reads as a gap.
  const missing = tiles.find(({ column, row }) => column === 5 && row === 2) ?? tiles[0]
  return (
    <svg viewBox="0 0 9 5" aria-hidden="true" focusable="false" className="w-full">
      <path
        className="fill-tile-1"
        d={tiles
          .filter((tile) => tile !== missing)
          .map(square)
          .join('')}
      />
      {missing && (
        <path className="fill-none stroke-sun" strokeWidth="0.06" strokeDasharray="0.14 0.14" d={gap(missing)} />
      )}
    </svg>
  )
}
