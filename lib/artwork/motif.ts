import type { Colourway } from './colours'
import type { Corner } from './shapes'

/** Adds path data to a picture. Higher layers lie on top. */
export type Put = (layer: number, colour: string, data: string) => void

/** One square of the cloth: where it is, which of the motif's two faces it shows and how it is turned. */
export type Tile = {
  x: number
  y: number
  side: number
  odd: boolean
  /** Covers 2 × 2 or 3 × 3 places. */
  large: boolean
  /** One in eight takes the accent colour. */
  accented: boolean
  turn: Corner
}

/** The whole cloth, for motifs that run across the tiles. `roll` gives the next chance, 0 ≤ n < 1. */
export type Sheet = { width: number; height: number; unit: number; roll: () => number }

/** `mixed` lets a few tiles be large; `equal` keeps the grid where a pattern must meet the next tile's. */
export type Motif =
  | { of: 'tiles'; sizes: 'mixed' | 'equal'; draw: (tile: Tile, colours: Colourway, put: Put) => void }
  | { of: 'sheet'; draw: (sheet: Sheet, colours: Colourway, put: Put) => void }

/** The colours of a tile's face: the two faces trade grounds and figures, which makes the rhythm of the cloth. */
export const face = ({ odd }: Pick<Tile, 'odd'>, { ground, second, main, dark }: Colourway) =>
  odd
    ? { ground: second, opposite: ground, figure: dark, counter: main }
    : { ground, opposite: second, figure: main, counter: dark }
