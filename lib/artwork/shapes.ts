/** SVG path data of the few shapes that all motifs are cut from. Lengths are in units of the picture. */

/** Corners of a tile, clockwise from the top left. */
export type Corner = 0 | 1 | 2 | 3

/** Which way a half disc bulges from its flat side, clockwise from the top. */
export type Bulge = 'up' | 'right' | 'down' | 'left'

/** A tenth of a unit cannot be seen, and the shorter numbers halve the size of a page. */
const round = (length: number) => Number(length.toFixed(1))

/** Tagged template of path data: numbers are rounded, the rest stays as written. */
export const path = (parts: TemplateStringsArray, ...lengths: number[]) =>
  parts.reduce((data, part, i) => `${data}${round(lengths[i - 1] ?? 0)}${part}`)

export const rectangle = (x: number, y: number, width: number, height: number) =>
  path`M${x} ${y}h${width}v${height}h${-width}z`

/** A tile's ground is a hair too large, so that no seam shows between neighbours. */
export const tileGround = (x: number, y: number, side: number) => rectangle(x, y, side + 0.4, side + 0.4)

/** @param points x and y of each corner in turn */
export const polygon = (...points: number[]) => `M${points.map(round).join(' ')}z`

export const disc = (x: number, y: number, r: number) =>
  path`M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`

/** @param x,y the middle of the flat side */
export function halfDisc(x: number, y: number, r: number, bulge: Bulge) {
  if (bulge === 'up') return path`M${x - r} ${y}a${r} ${r} 0 0 1 ${2 * r} 0z`
  if (bulge === 'right') return path`M${x} ${y - r}a${r} ${r} 0 0 1 0 ${2 * r}z`
  if (bulge === 'down') return path`M${x + r} ${y}a${r} ${r} 0 0 1 ${-2 * r} 0z`
  return path`M${x} ${y + r}a${r} ${r} 0 0 1 0 ${-2 * r}z`
}

/** A quarter disc of radius `r` whose point lies in a corner of the tile. */
export function quarterDisc(x: number, y: number, side: number, r: number, corner: Corner) {
  if (corner === 0) return path`M${x} ${y}h${r}a${r} ${r} 0 0 1 ${-r} ${r}z`
  if (corner === 1) return path`M${x + side} ${y}v${r}a${r} ${r} 0 0 1 ${-r} ${-r}z`
  if (corner === 2) return path`M${x + side} ${y + side}h${-r}a${r} ${r} 0 0 1 ${r} ${-r}z`
  return path`M${x} ${y + side}v${-r}a${r} ${r} 0 0 1 ${r} ${r}z`
}

/** A round-headed opening that stands in the middle of the tile's foot. */
export const arch = (x: number, y: number, side: number, width: number, height: number) =>
  path`M${x + side / 2 - width / 2} ${y + side}v${-(height - width / 2)}a${width / 2} ${width / 2} 0 0 1 ${width} 0v${height - width / 2}z`
