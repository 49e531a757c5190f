import type { Look } from '../lists'
import { citizensCity } from './citizens-city'
import { climateNeutrality } from './climate-neutrality'
import { industrialModernisation } from './industrial-modernisation'
import type { Motif } from './motif'
import { region } from './region'

/** Each look's motifs by name: shape as well as colour tells the theme, so the cloth also reads in grey. */
export const MOTIFS: Record<Look, Record<string, Motif>> = {
  'citizens-city': citizensCity,
  'climate-neutrality': climateNeutrality,
  'industrial-modernisation': industrialModernisation,
  region,
}
