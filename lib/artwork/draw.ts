import type { Look } from '../lists'
import { COLOURWAYS } from './colours'
import { createDice } from './dice'
import type { ArtworkPath } from './layers'
import { createLayers } from './layers'
import { layTiles, rollBeat } from './layout'
import { MOTIFS } from './motifs'

/** Lengths are in units of the picture. `motif` and `colourway` (an index) pin what the seed would choose. */
export type ArtworkOptions = { width?: number; height?: number; tile?: number; motif?: string; colourway?: number }
export type Artwork = { width: number; height: number; paths: ArtworkPath[] }

/**
 * Draws a picture of square tiles, like a length of printed cloth. Pure: no clock, no chance but the seed's.
 *
 * @param seed usually the slug of what the picture stands for; the same seed and look give the same picture
 * @param look owns the motifs and colours; the seed only chooses among them
 * @param options 480 × 320 with four rows of tiles unless told otherwise; an unknown motif or colourway is ignored
 * @returns the size of the view box and the paths from the lowest to the highest, at most 15 kB for 24 tiles
 */
export function drawArtwork(seed: string, look: Look, options: ArtworkOptions = {}): Artwork {
  const { width = 480, height = 320 } = options
  const unit = options.tile ?? height / 4
  const roll = createDice(`${look}/${seed}`)
  const pick = <T>(list: readonly T[]) => list[Math.floor(roll() * list.length)]

  // Rolled even when pinned, so that pinning one thing leaves the rest of the picture as it was.
  const rolledMotif = pick(Object.values(MOTIFS[look]))
  const rolledColours = pick(COLOURWAYS[look])
  const beat = rollBeat(roll)
  const motif = MOTIFS[look][options.motif ?? ''] ?? rolledMotif
  const colours = COLOURWAYS[look][options.colourway ?? -1] ?? rolledColours
  const { put, paths } = createLayers()

  if (motif && colours) {
    if (motif.of === 'sheet') {
      motif.draw({ width, height, unit, roll }, colours, put)
    } else {
      const grid = { columns: Math.ceil(width / unit), rows: Math.ceil(height / unit), unit }
      for (const tile of layTiles(grid, motif.sizes, beat, roll)) motif.draw(tile, colours, put)
    }
  }
  return { width, height, paths: paths() }
}
