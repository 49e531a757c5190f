import { useId } from 'react'
import type { DrawTile } from './tile-shapes'

const CELL = 20
const IN_A_ROW = 10

/** The rows in which the tiles lie from one to before another, counted from the bottom left. */
function rowsOf(from: number, to: number) {
  const rows = []
  for (let first = from; first < to;) {
    const row = Math.floor(first / IN_A_ROW)
    const next = Math.min(to, (row + 1) * IN_A_ROW)
    rows.push({ top: (IN_A_ROW - 1 - row) * CELL, left: first % IN_A_ROW, count: next - first })
    first = next
  }
  return rows
}

type TilesProps = { from: number; to: number; draw: DrawTile; side: number }

/** Some of a hundred tiles, each in the middle of its cell. A whole row is drawn once and used again. */
export const Tiles = ({ from, to, draw, side }: TilesProps) => {
  const id = useId()
  const margin = (CELL - side) / 2
  const rows = rowsOf(from, to)
  const pattern = rows.find(({ count }) => count === IN_A_ROW)
  return rows.map((row) =>
    pattern && row !== pattern && row.count === IN_A_ROW ? (
      <use key={row.top} href={`#${id}`} y={row.top - pattern.top} />
    ) : (
      <path
        key={row.top}
        id={row === pattern ? id : undefined}
        d={Array.from({ length: row.count }, (_, index) =>
          draw((row.left + index) * CELL + margin, row.top + margin, side),
        ).join('')}
      />
    ),
  )
}
