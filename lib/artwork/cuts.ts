import type { Look } from '../lists'
import type { ArtworkOptions } from './draw'

/** The motif by which each theme is known, whatever its slug. */
const SIGNATURES: Record<Look, string> = {
  'citizens-city': 'arches',
  'climate-neutrality': 'leaves',
  'industrial-modernisation': 'sheds',
  region: 'islands',
}
const BOATS = { region: 'boats' }

type Size = { width: number; height: number; tile: number; motifs?: Partial<Record<Look, string>> }

/** The pieces that the site cuts, in units of the cloth. With `motifs` the seed no longer chooses motif and colours. */
const CUTS = {
  card: { width: 480, height: 320, tile: 80 },
  feature: { width: 640, height: 480, tile: 80 },
  poster: { width: 600, height: 600, tile: 100 },
  sheet: { width: 800, height: 500, tile: 100 },
  theme: { width: 480, height: 320, tile: 80, motifs: SIGNATURES },
  themePoster: { width: 600, height: 600, tile: 100, motifs: SIGNATURES },
  fleet: { width: 640, height: 400, tile: 100, motifs: BOATS },
  boats: { width: 400, height: 300, tile: 100, motifs: BOATS },
} satisfies Record<string, Size>

export type Cut = keyof typeof CUTS

/** True when a value from outside names one of the cuts. */
export const isCut = (value: string): value is Cut => Object.hasOwn(CUTS, value)

/** The size of a cut's picture. */
export const sizeOf = (cut: Cut): { width: number; height: number } => {
  const { width, height } = CUTS[cut]
  return { width, height }
}

/** What drawArtwork is told for a cut. */
export function optionsOf(cut: Cut, look: Look): ArtworkOptions {
  const { motifs, ...size }: Size = CUTS[cut]
  return { ...size, ...(motifs && { motif: motifs[look], colourway: 0 }) }
}

/** The seed of a theme's own cloth, which is no case's. */
export const themeSeed = (slug: string) => `${slug}-cloth`
