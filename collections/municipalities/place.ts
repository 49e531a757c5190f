import type { Field } from 'payload'
import { figure } from '../fields/numbers'
import { many } from '../fields/relation'
import { words } from '../words'

/** Where it lies, on the globe and on the tile map. */
export const place: Field[] = [
  {
    name: 'centre',
    type: 'group',
    label: words('Centre', 'Keskipiste', 'Mittpunkt'),
    admin: { description: words('In degrees (WGS 84).', 'Asteina (WGS 84).', 'I grader (WGS 84).') },
    fields: [
      figure('latitude', words('Latitude', 'Leveysaste', 'Latitud'), undefined, { min: -90, max: 90 }),
      figure('longitude', words('Longitude', 'Pituusaste', 'Longitud'), undefined, { min: -180, max: 180 }),
    ],
  },
  {
    name: 'tile',
    type: 'group',
    label: words('Place on the tile map', 'Paikka laattakartalla', 'Plats på rutkartan'),
    admin: {
      description: words(
        'Where the municipality’s tile lies on the map of the home page. Two may not share a place.',
        'Missä kunnan laatta on etusivun kartalla. Kahdella ei voi olla samaa paikkaa.',
        'Var kommunens platta ligger på startsidans karta. Två kan inte ha samma plats.',
      ),
    },
    fields: [
      figure(
        'column',
        words('Column', 'Sarake', 'Kolumn'),
        words(
          '0 is the westernmost, 8 the easternmost.',
          '0 on läntisin, 8 itäisin.',
          '0 är längst i väster, 8 längst i öster.',
        ),
        { min: 0, max: 8 },
      ),
      figure(
        'row',
        words('Row', 'Rivi', 'Rad'),
        words(
          '0 is the northernmost, 4 the southernmost.',
          '0 on pohjoisin, 4 eteläisin.',
          '0 är längst i norr, 4 längst i söder.',
        ),
        { min: 0, max: 4 },
      ),
    ],
  },
  many('neighbours', 'municipalities', words('Neighbours', 'Naapurikunnat', 'Grannkommuner'), {
    description: words(
      'Municipalities with which it shares a border. Its page leads to them.',
      'Kunnat, joiden kanssa sillä on yhteinen raja. Kunnan sivu ohjaa niihin.',
      'Kommuner som den gränsar till. Kommunens sida leder till dem.',
    ),
  }),
]
