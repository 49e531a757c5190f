import type { TileShape } from '@/lib/lists'
import { TILE_PATHS } from './tile-shapes'
import { Tiles } from './Tiles'

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
  const done = tilesFor(reached)
  const todo = Math.max(done, tilesFor(goal))
  return (
    <svg viewBox="0 0 200 200" aria-hidden="true" focusable="false" className={className}>
      <g className="fill-control forced-colors:fill-[CanvasText]">
        <Tiles from={todo} to={100} draw={TILE_PATHS.block} side={4} />
      </g>
      <g className="fill-none stroke-link stroke-2 forced-colors:stroke-[CanvasText]">
        <Tiles from={done} to={todo} draw={draw} side={15} />
      </g>
      <g className="fill-link forced-colors:fill-[CanvasText]">
        <Tiles from={0} to={done} draw={draw} side={17} />
      </g>
    </svg>
  )
}
