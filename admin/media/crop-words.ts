import { words } from '@/collections/words'
import type { Crop } from '@/lib/crops'

export const HEADING = words('How the site cuts it', 'Näin sivusto rajaa kuvan', 'Så beskär webbplatsen bilden')

export const HINT = words(
  'The focal point stays in view. Move it with “Edit image” above, then save.',
  'Kohdistuspiste pysyy näkyvissä. Siirrä sitä yllä kohdassa ”Muokkaa kuvaa” ja tallenna.',
  'Fokuspunkten syns alltid. Flytta den under ”Redigera bild” ovan och spara.',
)

export const CROP_NAMES = {
  card: words('In a list', 'Luettelossa', 'I en lista'),
  small: words(
    'In a list on a phone, on the case’s page on a computer',
    'Luettelossa puhelimessa, esimerkin sivulla tietokoneella',
    'I en lista i mobilen, på exemplets sida på datorn',
  ),
  feature: words('First on the home page', 'Etusivun ensimmäisenä', 'Först på startsidan'),
  poster: words('On the case’s page on a phone', 'Esimerkin sivulla puhelimessa', 'På exemplets sida i mobilen'),
  sheet: words('On a delegation sheet', 'Vierailuvihkossa', 'I ett besökshäfte'),
} satisfies Record<Crop, unknown>
