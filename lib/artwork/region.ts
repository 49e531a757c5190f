import type { Motif } from './motif'
import { face } from './motif'
import { halfDisc, quarterDisc, tileGround } from './shapes'

/** Waves, and among them the boat of the arms of Uusimaa. */
const boats: Motif = {
  of: 'tiles',
  sizes: 'mixed',
  draw(tile, colours, put) {
    const { x, y, side, odd } = tile
    put(0, face(tile, colours).ground, tileGround(x, y, side))
    if (tile.large || tile.accented) {
      put(1, colours.accent, halfDisc(x + side / 2, y + side * 0.66, side * 0.42, 'down'))
      put(1, colours.dark, quarterDisc(x + side * 0.53, y + side * 0.12, side * 0.44, side * 0.44, 3))
      return
    }
    const water = face(tile, colours).counter
    put(1, water, halfDisc(x + side * 0.25, y + side * 0.62, side / 4, odd ? 'down' : 'up'))
    put(1, water, halfDisc(x + side * 0.75, y + side * 0.62, side / 4, odd ? 'up' : 'down'))
  },
}

/** Land and water of the archipelago. */
const islands: Motif = {
  of: 'tiles',
  sizes: 'mixed',
  draw(tile, colours, put) {
    const { x, y, side, turn, odd } = tile
    const { ground, counter } = face(tile, colours)
    const middle = odd ? colours.ground : colours.main
    put(0, ground, tileGround(x, y, side))
    put(1, counter, quarterDisc(x, y, side, side, turn))
    put(2, tile.large || tile.accented ? colours.accent : middle, quarterDisc(x, y, side, side * 0.5, turn))
  },
}

export const region = { boats, islands }
