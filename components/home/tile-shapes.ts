import type { TileShape } from '@/lib/lists'

/** Path data of one tile: its left and top edge and its side, in units of the picture. */
export type DrawTile = (x: number, y: number, side: number) => string

/** How each of the shapes is drawn; three, so that the pictures differ without colour too. */
export const TILE_PATHS: Record<TileShape, DrawTile> = {
  leaf: (x, y, side) => {
    const r = side / 2
    return `M${x} ${y}h${r}a${r} ${r} 0 0 1 ${r} ${r}v${r}h${-r}a${r} ${r} 0 0 1 ${-r} ${-r}z`
  },
  block: (x, y, side) => `M${x} ${y}h${side}v${side}h${-side}z`,
  arch: (x, y, side) => {
    const r = side / 2
    return `M${x} ${y + side}v${-r}a${r} ${r} 0 0 1 ${side} 0v${r}z`
  },
}
