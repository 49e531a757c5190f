import type { Field } from 'payload'
import { words } from '../words'
import { year } from './numbers'
import { rowLabel } from './rows'
import { neededLine } from './text'
import { source } from './web-address'

/** A number with its label and where it comes from. The value is text, written as each language writes it. */
export const figureFields = (): Field[] => [
  rowLabel(),
  neededLine(
    'value',
    words('Value', 'Arvo', 'Värde'),
    words(
      'As the language writes it: 1.7 million.',
      'Kuten kieli sen kirjoittaa: 1,7 miljoonaa.',
      'Som språket skriver det: 1,7 miljoner.',
    ),
  ),
  year(
    'year',
    words('Year', 'Vuosi', 'År'),
    words(
      'The year that the number is of, not that of the publication.',
      'Vuosi, jolta luku on, ei julkaisuvuosi.',
      'Det år som talet gäller, inte året det publicerades.',
    ),
  ),
  ...source(),
]

/** A note that only staff see. */
export const EDITOR_NOTE = words('Note for editors', 'Huomautus toimittajille', 'Anmärkning för redaktörer')

export const EDITOR_NOTE_HELP = words(
  'What colleagues should know before they change the text. Visitors do not see it.',
  'Mitä työkaverin pitää tietää ennen kuin muuttaa tekstiä. Kävijät eivät näe tätä.',
  'Vad kollegerna bör veta innan de ändrar texten. Besökarna ser det inte.',
)
