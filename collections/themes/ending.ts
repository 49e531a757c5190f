import type { Field } from 'payload'
import { many } from '../fields/relation'
import { leftCases } from '../newsroom/move-cases'
import { words } from '../words'

/** How a theme ends: its page stays and says where the work goes on. */
export const ending: Field[] = [
  {
    name: 'archived',
    type: 'checkbox',
    defaultValue: false,
    label: words('Archived', 'Arkistoitu', 'Arkiverat'),
    admin: {
      position: 'sidebar',
      description: words(
        'The page stays, but the theme is no longer offered for choosing.',
        'Sivu jää, mutta teemaa ei enää tarjota valittavaksi.',
        'Sidan finns kvar, men temat erbjuds inte längre som val.',
      ),
    },
  },
  {
    ...many('successors', 'themes', words('Its cases went to', 'Esimerkit siirtyivät', 'Exemplen flyttade till')),
    admin: {
      position: 'sidebar',
      condition: (data) => Boolean(data.archived),
      description: words(
        'The themes that carry on. The page of this theme leads visitors to them.',
        'Teemat, joissa työ jatkuu. Tämän teeman sivu ohjaa kävijät niihin.',
        'De teman som för arbetet vidare. Den här temats sida leder besökarna dit.',
      ),
    },
  },
  leftCases,
]
