import { Fragment, useId } from 'react'
import type { TileShape } from '@/lib/lists'
import { TILE_PATHS } from './tile-shapes'

const CELL = 20
const ROW = 10

/** Whole tiles for a share in per cent, of the hundred there are. */
const tilesFor = (percent: number) => Math.min(100, Math.max(0, Math.round(percent)))

/** The ground of the tiles from one to before another, counted from the bottom left. */
const ground = (from: number, to: number) => {
  let area = ''
  for (let first = from; first < to; first = first - (first % ROW) + ROW) {
    const last = Math.min(to, first - (first % ROW) + ROW)
    const width = (last - first) * CELL
    area += `M${(first % ROW) * CELL} ${(ROW - 1 - Math.floor(first / ROW)) * CELL}h${width}v${CELL}h${-width}z`
  }
  return area
}

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
  const id = useId()
  const draw = TILE_PATHS[shape]
  const done = tilesFor(reached)
  const todo = Math.max(done, tilesFor(goal))
  // A pattern says each tile once, not a hundred times.
  const kinds = [
    {
      name: 'beyond',
      d: TILE_PATHS.block(8, 8, 4),
      look: 'fill-control forced-colors:fill-[CanvasText]',
      on: ground(todo, 100),
    },
    {
      name: 'todo',
      d: draw(2.5, 2.5, 15),
      look: 'fill-none stroke-link stroke-2 forced-colors:stroke-[CanvasText]',
      on: ground(done, todo),
    },
    { name: 'done', d: draw(1.5, 1.5, 17), look: 'fill-link forced-colors:fill-[CanvasText]', on: ground(0, done) },
  ]
  return (
    <svg viewBox="0 0 200 200" aria-hidden="true" focusable="false" className={className}>
      {kinds.map(({ name, d, look, on }) => (
        <Fragment key={name}>
          <pattern id={`${id}${name}`} width={CELL} height={CELL} patternUnits="userSpaceOnUse">
            <path d={d} className={look} />
          </pattern>
          <path d={on} fill={`url(#${id}${name})`} />
        </Fragment>
      ))}
    </svg>
  )
}
