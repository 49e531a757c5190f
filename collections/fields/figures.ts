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
  year('year', words('Year', 'Vuosi', 'År')),
  ...source(),
]

/** A note that only staff see. */
export const EDITOR_NOTE = words('Note for editors', 'Huomautus toimittajille', 'Anmärkning för redaktörer')
