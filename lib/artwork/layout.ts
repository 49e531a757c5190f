import type { Tile } from './motif'
import type { Corner } from './shapes'

/** Rhythms decide which of a motif's two faces the tile in a column and a row shows. */
const RHYTHMS: ((column: number, row: number) => number)[] = [
  (column, row) => column + row,
  (column, row) => column + (row >> 1),
  (column) => column,
  (column, row) => row + (column >> 1),
]

/** How the tiles of one cloth follow each other; rolled once a picture. */
export type Beat = { rhythm: (column: number, row: number) => number; spin: number; turnsFreely: boolean }

/** Rolls a cloth's rhythm. Three numbers of the dice are used, always in this order. */
export function rollBeat(roll: () => number): Beat {
  const rhythm = RHYTHMS[Math.floor(roll() * RHYTHMS.length)] ?? ((column, row) => column + row)
  return { rhythm, spin: Math.floor(roll() * 4), turnsFreely: roll() < 0.4 }
}

/**
 * Divides a cloth into tiles: first a few large ones where there is room, then single ones in every place left.
 *
 * @param grid `columns` and `rows` of places; `unit` is the side of one in units of the picture
 * @param sizes 'equal' leaves out the large ones
 */
export function layTiles(
  grid: { columns: number; rows: number; unit: number },
  sizes: 'mixed' | 'equal',
  beat: Beat,
  roll: () => number,
): Tile[] {
  const { columns, rows, unit } = grid
  const tiles: Tile[] = []
  const taken = new Set<number>()
  const lay = (column: number, row: number, span: number) => {
    const turn = beat.turnsFreely ? Math.floor(roll() * 4) : (beat.spin + column + 2 * row) % 4
    const odd = beat.rhythm(column, row) % 2 === 1
    const place = { x: column * unit, y: row * unit, side: span * unit, large: span > 1 }
    tiles.push({ ...place, odd, accented: roll() < 0.13, turn: turn as Corner })
  }

  let wanted = sizes === 'equal' ? 0 : Math.max(1, Math.round((columns * rows) / 14))
  // A crowded cloth may have no room for the next large tile: forty tries, then it does without.
  for (let tries = 40; wanted > 0 && tries > 0; tries--) {
    const span = rows > 3 && columns > 4 && roll() < 0.35 ? 3 : 2
    const column = Math.floor(roll() * (columns - span + 1))
    const row = Math.floor(roll() * (rows - span + 1))
    const places = Array.from(
      { length: span * span },
      (_, n) => (row + Math.floor(n / span)) * columns + column + (n % span),
    )
    if (column < 0 || row < 0 || places.some((place) => taken.has(place))) continue
    places.forEach((place) => taken.add(place))
    lay(column, row, span)
    wanted--
  }
  for (let place = 0; place < columns * rows; place++) {
    if (!taken.has(place)) lay(place % columns, Math.floor(place / columns), 1)
  }
  return tiles
}
