import type { Motif } from './motif'
import { face } from './motif'
import { arch, disc, halfDisc, polygon, quarterDisc, rectangle, tileGround } from './shapes'

/** Doorways, arcades, homes. */
const arches: Motif = {
  of: 'tiles',
  sizes: 'mixed',
  draw(tile, colours, put) {
    const { x, y, side } = tile
    const { ground, opposite, figure, counter } = face(tile, colours)
    put(0, ground, tileGround(x, y, side))
    put(1, figure, arch(x, y, side, side, side))
    put(2, opposite, arch(x, y, side, side * 0.68, side * (0.68 + 0.1)))
    put(3, tile.accented ? colours.accent : counter, arch(x, y, side, side * 0.36, side * (0.36 + 0.1)))
  },
}

/** Faces across a table. */
const people: Motif = {
  of: 'tiles',
  sizes: 'mixed',
  draw(tile, colours, put) {
    const { x, y, side } = tile
    const { ground, figure, counter } = face(tile, colours)
    const head = tile.accented ? colours.accent : counter
    const middle = x + side / 2
    put(0, ground, tileGround(x, y, side))
    if (tile.turn === 3) {
      put(1, figure, halfDisc(middle, y, side / 2, 'down'))
      put(2, head, disc(middle, y + side * 0.73, side * 0.21))
    } else {
      put(1, figure, halfDisc(middle, y + side, side / 2, 'up'))
      put(2, head, disc(middle, y + side * 0.27, side * 0.21))
    }
  },
}

/** Roads round two corners of each tile, so that every road meets the next tile's. */
const streets: Motif = {
  of: 'tiles',
  sizes: 'equal',
  draw(tile, colours, put) {
    const { x, y, side } = tile
    const [near, far] = tile.turn % 2 ? ([0, 2] as const) : ([1, 3] as const)
    const road = face(tile, colours).counter
    put(0, colours.ground, tileGround(x, y, side))
    for (const corner of [near, far]) put(1, road, quarterDisc(x, y, side, side * 0.7, corner))
    put(2, colours.second, quarterDisc(x, y, side, side * 0.3, near))
    put(2, tile.accented ? colours.accent : colours.second, quarterDisc(x, y, side, side * 0.3, far))
  },
}

/** Gables beside blocks of windows. */
const houses: Motif = {
  of: 'tiles',
  sizes: 'mixed',
  draw(tile, colours, put) {
    const { x, y, side, accented } = tile
    put(0, face(tile, colours).ground, tileGround(x, y, side))
    if (tile.odd) {
      const [right, foot, eaves] = [x + side, y + side, y + side * 0.5]
      put(1, colours.dark, polygon(x, foot, x, eaves, x + side / 2, y, right, eaves, right, foot))
      const door = rectangle(x + side * 0.38, y + side * 0.62, side * 0.24, side * 0.38)
      put(2, accented ? colours.accent : colours.ground, door)
      return
    }
    const windows = tile.large ? 3 : 2
    const frame = side / (windows * 3 + 1)
    for (let k = 0; k < windows * windows; k++) {
      const left = x + frame + (k % windows) * 3 * frame
      const top = y + frame + Math.floor(k / windows) * 3 * frame
      put(1, accented && k === windows ? colours.accent : colours.main, rectangle(left, top, 2 * frame, 2 * frame))
    }
  },
}

export const citizensCity = { arches, people, streets, houses }
