import type { Motif } from './motif'
import { face } from './motif'
import { disc, polygon, rectangle, tileGround } from './shapes'

/** Warp and weft change places. */
const weave: Motif = {
  of: 'tiles',
  sizes: 'mixed',
  draw(tile, colours, put) {
    const { x, y, side, odd } = tile
    const { ground, figure } = face(tile, colours)
    const threads = tile.large ? 7 : 5
    const thread = side / threads
    put(0, ground, tileGround(x, y, side))
    for (let k = 1; k < threads; k += 2) {
      const strip = odd ? rectangle(x + thread * k, y, thread, side) : rectangle(x, y + thread * k, side, thread)
      put(1, tile.accented && k === 1 ? colours.accent : figure, strip)
    }
  },
}

/** Four blades round a hub. */
const turbines: Motif = {
  of: 'tiles',
  sizes: 'mixed',
  draw(tile, colours, put) {
    const { x, y, side } = tile
    const { ground, figure, counter } = face(tile, colours)
    const [midX, midY, right, foot] = [x + side / 2, y + side / 2, x + side, y + side]
    const blades = [
      polygon(x, y, midX, y, midX, midY),
      polygon(right, y, right, midY, midX, midY),
      polygon(right, foot, midX, foot, midX, midY),
      polygon(x, foot, x, midY, midX, midY),
    ]
    put(0, ground, tileGround(x, y, side))
    put(1, figure, blades.join(''))
    put(2, tile.large || tile.accented ? colours.accent : counter, disc(midX, midY, side * 0.17))
  },
}

/** Saw-tooth roofs over glass. */
const sheds: Motif = {
  of: 'tiles',
  sizes: 'mixed',
  draw(tile, colours, put) {
    const { x, y, side } = tile
    const { ground, figure } = face(tile, colours)
    const panes = tile.large ? 4 : 3
    const pane = side / (2 * panes + 1)
    put(0, ground, tileGround(x, y, side))
    put(1, figure, polygon(x, y + side, x, y + side * 0.5, x + side, y, x + side, y + side))
    for (let k = 0; k < panes; k++) {
      const glass = rectangle(x + pane * (1 + 2 * k), y + side * 0.66, pane, side * 0.2)
      put(2, tile.accented ? colours.accent : ground, glass)
    }
  },
}

/** Nodes, each wired to some of its neighbours. */
const circuit: Motif = {
  of: 'sheet',
  draw({ width, height, unit, roll }, { ground, second, main, dark, accent }, put) {
    const wire = unit * 0.26
    put(0, ground, rectangle(0, 0, width, height))
    for (let y = 0; y < height; y += unit) {
      for (let x = 0; x < width; x += unit) {
        const [midX, midY, node] = [x + unit / 2, y + unit / 2, roll()]
        if (roll() < 0.26) put(0, second, rectangle(x, y, unit, unit))
        if (roll() < 0.66) put(1, main, rectangle(midX, midY - wire / 2, unit, wire))
        if (roll() < 0.56) put(1, main, rectangle(midX - wire / 2, midY, wire, unit))
        if (node < 0.3) {
          put(2, dark, disc(midX, midY, unit * 0.36))
          put(3, node < 0.12 ? accent : ground, disc(midX, midY, unit * 0.16))
        } else if (node < 0.5) {
          put(2, dark, rectangle(midX - unit * 0.3, midY - unit * 0.3, unit * 0.6, unit * 0.6))
          const core = rectangle(midX - unit * 0.12, midY - unit * 0.12, unit * 0.24, unit * 0.24)
          put(3, node < 0.38 ? accent : second, core)
        } else {
          put(2, main, disc(midX, midY, wire * 0.5))
        }
      }
    }
  },
}

export const industrialModernisation = { weave, turbines, sheds, circuit }
