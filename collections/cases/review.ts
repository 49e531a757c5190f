import type { Field } from 'payload'
import { rows } from '../fields/rows'
import { lines } from '../fields/text'
import { webAddress } from '../fields/web-address'
import { words } from '../words'

/** Notes for staff on how far the case can be trusted. The site shows only when it was last reviewed. */
export const review: Field[] = [
  {
    name: 'review',
    type: 'group',
    label: words('Review', 'Tarkistus', 'Granskning'),
    fields: [
      {
        name: 'lastReviewed',
        type: 'date',
        label: words('Last reviewed', 'Tarkistettu viimeksi', 'Senast granskat'),
        admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'd.M.yyyy' } },
      },
      {
        name: 'due',
        type: 'checkbox',
        defaultValue: false,
        label: words('Needs a review', 'Pitää tarkistaa', 'Behöver granskas'),
      },
      lines('note', words('What to check', 'Mitä tarkistetaan', 'Vad som ska kontrolleras'), undefined, {
        localized: false,
      }),
      rows('sources', words('Sources', 'Lähteet', 'Källor'), [webAddress('url', undefined, { required: true })]),
    ],
  },
]
