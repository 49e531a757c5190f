import type { Look } from '../lists'

/** The five colours of one picture. */
export type Colourway = { ground: string; second: string; main: string; dark: string; accent: string }

const SUN = '#ffcb3d'
const PINK = '#ff8fb8'
const BLUSH = '#ffe0ea'
const BERRY = '#b0125b'
const PLUM = '#4a0a2e'
const MINT = '#8ed3a6'
const FROST = '#e0f4e4'
const SPRUCE = '#0a6048'
const FIR = '#06302a'
const LIME = '#d9e650'
const SAND = '#ffe9d6'
const ORANGE = '#ff8b3d'
const COPPER = '#a04400'
const STEEL = '#b9c4cf'
const IRON = '#26303b'
const ICE = '#dfe8ff'
const SKY = '#a9c0ff'
const SEA = '#1039b8'
const NIGHT = '#0d1830'
const SNOW = '#ffffff'

const way = (ground: string, second: string, main: string, dark: string, accent: string): Colourway => ({
  ground,
  second,
  main,
  dark,
  accent,
})

/** Fixed colours and not roles: they are ink on cloth and stay the same in dark mode. */
export const COLOURWAYS: Record<Look, readonly Colourway[]> = {
  'citizens-city': [
    way(BLUSH, PINK, BERRY, PLUM, SUN),
    way(PINK, BLUSH, PLUM, BERRY, SUN),
    way(BERRY, PLUM, PINK, BLUSH, SUN),
    way(BLUSH, SUN, BERRY, PLUM, PINK),
  ],
  'climate-neutrality': [
    way(FROST, MINT, SPRUCE, FIR, LIME),
    way(MINT, FROST, FIR, SPRUCE, LIME),
    way(SPRUCE, FIR, MINT, FROST, LIME),
    way(FROST, LIME, SPRUCE, FIR, MINT),
  ],
  'industrial-modernisation': [
    way(SAND, STEEL, COPPER, IRON, ORANGE),
    way(STEEL, SAND, IRON, COPPER, ORANGE),
    way(IRON, COPPER, ORANGE, SAND, STEEL),
    way(SAND, ORANGE, IRON, COPPER, STEEL),
  ],
  region: [way(SEA, NIGHT, SKY, SNOW, SUN), way(ICE, SKY, SEA, NIGHT, SUN)],
}
