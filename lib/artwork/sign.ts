import type { Look } from '../lists'

/** A doorway, a leaf, a factory and the plain tile of the region: what tells the themes apart without colour. */
const SIGNS: Record<Look, string> = {
  'citizens-city': 'M0 24V12a12 12 0 0 1 24 0v12h-8V12a4 4 0 0 0-8 0v12z',
  'climate-neutrality': 'M0 0a24 24 0 0 0 24 24A24 24 0 0 0 0 0z',
  'industrial-modernisation': 'M0 24V12L12 4v8l12-8v20h-5v-6h-4v6H9v-6H5v6z',
  region: 'M0 0h24v24H0z',
}

/** @returns path data of a theme's sign in a view box of 24 × 24; it stands beside the theme's name, never alone */
export const themeSign = (look: Look): string => SIGNS[look]
