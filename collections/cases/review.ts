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
        admin: {
          date: { pickerAppearance: 'dayOnly', displayFormat: 'd.M.yyyy' },
          description: words(
            'When somebody last checked that all of it is still true. Visitors see the date.',
            'Milloin joku viimeksi varmisti, että kaikki pitää yhä paikkansa. Kävijät näkevät päivän.',
            'När någon senast kontrollerade att allt ännu stämmer. Besökarna ser dagen.',
          ),
        },
      },
      {
        name: 'due',
        type: 'checkbox',
        defaultValue: false,
        label: words('Needs a review', 'Pitää tarkistaa', 'Behöver granskas'),
        admin: {
          description: words(
            'Tick it when you doubt something, and write below what.',
            'Merkitse, jos epäilet jotakin, ja kirjoita alle mitä.',
            'Markera om du är osäker på något, och skriv nedan vad.',
          ),
        },
      },
      lines(
        'note',
        words('What to check', 'Mitä tarkistetaan', 'Vad som ska kontrolleras'),
        words(
          'Such as “Is the pilot still going on?” Only staff see it.',
          'Esimerkiksi ”Jatkuuko kokeilu yhä?” Vain henkilöstö näkee tämän.',
          'Till exempel ”Pågår försöket fortfarande?” Bara personalen ser detta.',
        ),
        { localized: false },
      ),
      rows(
        'sources',
        { one: words('Source', 'Lähde', 'Källa'), many: words('Sources', 'Lähteet', 'Källor') },
        [webAddress('url', undefined, { required: true })],
        words(
          'Pages from which the case was written. Only staff see them.',
          'Sivut, joiden pohjalta esimerkki on kirjoitettu. Vain henkilöstö näkee ne.',
          'Sidor som exemplet bygger på. Bara personalen ser dem.',
        ),
      ),
    ],
  },
]
