import type { SelectField } from 'payload'
import { LOOKS } from '@/lib/lists'
import { choices, words } from '../words'

/** The look of the site's own pages is not a theme's. */
const THEME_LOOKS = LOOKS.filter((look) => look !== 'region')

const LOOK_NAMES = {
  'citizens-city': words('Citizens’ City', 'Kansalaisten kaupunki', 'Medborgarnas stad'),
  'climate-neutrality': words('Climate neutrality', 'Ilmastoneutraalius', 'Klimatneutralitet'),
  'industrial-modernisation': words('Industrial modernisation', 'Teollisuuden uudistuminen', 'Industriell förnyelse'),
}

/** The theme's colours and pattern. */
export const look: SelectField = {
  name: 'look',
  type: 'select',
  required: true,
  label: words('Look', 'Ulkoasu', 'Utseende'),
  options: choices(THEME_LOOKS, LOOK_NAMES),
  admin: {
    position: 'sidebar',
    description: words(
      'The colours and the tile pattern of the theme’s page and of the drawn covers of its cases. No two themes need share one.',
      'Teeman sivun ja sen esimerkkien piirrettyjen kansien värit ja laattakuvio. Anna jokaiselle teemalle oma.',
      'Färgerna och plattmönstret på temats sida och på de ritade omslagen till dess exempel. Ge varje tema sitt eget.',
    ),
  },
}
