import type { TileShape } from '@/lib/lists'
import { TILE_PATHS } from './tile-shapes'

const CELL = 20

/** Whole tiles for a share in per cent, of the hundred there are. */
const tilesFor = (percent: number) => Math.min(100, Math.max(0, Math.round(percent)))

type HundredProps = {
  shape: TileShape
  /** Per cent of the picture that the goal fills. */
  goal: number
  /** Per cent reached; missing without a figure, and then nothing is filled. */
  reached?: number
  className?: string
}

/**
 * A hundred tiles for a hundred per cent, filled from the bottom: filled is reached, outlined is still to do, a dot lies
 * beyond the goal. Hidden from assistive technology, so the same must stand beside it in words.
 */
export const Hundred = ({ shape, goal, reached = 0, className = 'w-full' }: HundredProps) => {
  const draw = TILE_PATHS[shape]
  const paths = { done: '', todo: '', beyond: '' }
  for (let index = 0; index < 100; index++) {
    const x = (index % 10) * CELL
    const y = (9 - Math.floor(index / 10)) * CELL
    if (index < tilesFor(reached)) paths.done += draw(x + 1.5, y + 1.5, 17)
    else if (index < tilesFor(goal)) paths.todo += draw(x + 2.5, y + 2.5, 15)
    else paths.beyond += TILE_PATHS.block(x + 8, y + 8, 4)
  }
  return (
    <svg viewBox="0 0 200 200" aria-hidden="true" focusable="false" className={className}>
      <path d={paths.beyond} className="fill-control forced-colors:fill-[CanvasText]" />
      <path d={paths.todo} className="fill-none stroke-link stroke-2 forced-colors:stroke-[CanvasText]" />
      <path d={paths.done} className="fill-link forced-colors:fill-[CanvasText]" />
    </svg>
  )
}
