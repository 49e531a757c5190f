import type { Motif } from './motif'
import { face } from './motif'
import { disc, path, quarterDisc, rectangle, tileGround } from './shapes'

/** Scales of water, rank behind rank, under a sun. */
const waves: Motif = {
  of: 'sheet',
  draw({ width, height, unit, roll }, { ground, second, main, dark, accent }, put) {
    const r = unit * 0.75
    put(0, ground, rectangle(0, 0, width, height))
    put(0, accent, disc(width * (0.2 + 0.6 * roll()), unit * 0.9, unit * 0.8))
    for (let rank = 0; rank * r * 0.5 < height + r; rank++) {
      const y = unit + rank * r * 0.5 + r * 0.3
      const [outer, inner] = rank % 2 ? [main, dark] : [dark, main]
      for (let x = rank % 2 ? 0 : r; x < width + r; x += 2 * r) {
        const layer = 1 + rank * 4
        put(layer, outer, disc(x, y, r * 1))
        put(layer + 1, ground, disc(x, y, r * 0.76))
        put(layer + 2, inner, disc(x, y, r * 0.52))
        put(layer + 3, roll() < 0.08 ? accent : second, disc(x, y, r * 0.28))
      }
    }
  },
}

/** Leaves that are lit on one side. */
const leaves: Motif = {
  of: 'tiles',
  sizes: 'mixed',
  draw(tile, colours, put) {
    const { x, y, side } = tile
    const { ground, figure, counter } = face(tile, colours)
    const blade = (sweep: number) =>
      tile.turn % 2
        ? path`M${x + side} ${y}A${side} ${side} 0 0 ${sweep} ${x} ${y + side}z`
        : path`M${x} ${y}A${side} ${side} 0 0 ${sweep} ${x + side} ${y + side}z`
    put(0, ground, tileGround(x, y, side))
    put(1, figure, blade(0))
    put(1, tile.large || tile.accented ? colours.accent : counter, blade(1))
  },
}

/** Light from a corner. */
const suns: Motif = {
  of: 'tiles',
  sizes: 'mixed',
  draw(tile, colours, put) {
    const { x, y, side, turn } = tile
    const { ground, opposite, figure, counter } = face(tile, colours)
    put(0, ground, tileGround(x, y, side))
    put(1, figure, quarterDisc(x, y, side, side, turn))
    put(2, opposite, quarterDisc(x, y, side, side * 0.72, turn))
    put(3, tile.large || tile.accented ? colours.accent : counter, quarterDisc(x, y, side, side * 0.44, turn))
  },
}

/** Streams that run on from tile to tile. */
const currents: Motif = {
  of: 'tiles',
  sizes: 'equal',
  draw(tile, colours, put) {
    const { x, y, side } = tile
    const { ground, figure } = face(tile, colours)
    const [q, width] = [side / 4, side / 6]
    put(0, ground, tileGround(x, y, side))
    for (let k = 0; k < 3; k++) {
      const top = y + (k * side) / 3 + width / 2
      const there = path`M${x} ${top}c${q * 0.6} ${-q * 0.7} ${q * 1.4} ${-q * 0.7} ${2 * q} 0s${q * 1.4} ${q * 0.7} ${2 * q} 0`
      const back = path`v${width}c${-q * 0.6} ${q * 0.7} ${-q * 1.4} ${q * 0.7} ${-2 * q} 0s${-q * 1.4} ${-q * 0.7} ${-2 * q} 0z`
      put(1, tile.accented && k === 1 ? colours.accent : figure, there + back)
    }
  },
}

export const climateNeutrality = { waves, leaves, suns, currents }
