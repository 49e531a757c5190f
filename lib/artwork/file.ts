import type { Artwork } from './draw'

/** A drawing as a file. Its colours and numbers are all ours, so nothing needs escaping. */
export function svgFile({ width, height, paths }: Artwork): string {
  const drawn = paths.map(({ fill, d }) => `<path fill="${fill}" d="${d}"/>`).join('')
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} shape-rendering="geometricPrecision">${drawn}</svg>`
}

/** A drawing as an address that holds it: in an address # begins something else, and in markup " ends it. */
export const svgAddress = (artwork: Artwork): string =>
  `data:image/svg+xml,${svgFile(artwork).replaceAll('"', "'").replaceAll('#', '%23')}`
