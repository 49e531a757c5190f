import type { Field, RelationshipFieldManyValidation } from 'payload'
import { relationship } from 'payload/shared'
import { STAGES } from '@/lib/lists'
import { year } from '../fields/numbers'
import { many, one } from '../fields/relation'
import { localLine } from '../fields/text'
import { choices, say, words } from '../words'

const STAGE_NAMES = {
  idea: words('Idea', 'Idea', 'Idé'),
  pilot: words('Pilot', 'Pilotti', 'Pilot'),
  running: words('In use', 'Käytössä', 'I bruk'),
  finished: words('Finished', 'Päättynyt', 'Avslutat'),
}

const CHOOSE_A_PLACE = words(
  'Choose at least one municipality, or tick that the case belongs to the whole region.',
  'Valitse ainakin yksi kunta tai merkitse, että esimerkki koskee koko maakuntaa.',
  'Välj minst en kommun, eller ange att exemplet gäller hela landskapet.',
)

const somewhere: RelationshipFieldManyValidation = (value, options) => {
  const { wholeRegion } = options.data as { wholeRegion?: boolean }
  if (!wholeRegion && !value?.length) return say(options.req, CHOOSE_A_PLACE)
  return relationship(value, options)
}

/** Where the case belongs: theme, goals, places, subjects, time. */
export const places: Field[] = [
  {
    ...one('theme', 'themes', words('Theme', 'Teema', 'Tema'), {
      description: words(
        'The one that fits best. It gives the case its colours and its place on the site.',
        'Se, johon esimerkki sopii parhaiten. Teema antaa esimerkille värit ja paikan sivustolla.',
        'Det som passar bäst. Temat ger exemplet dess färger och plats på webbplatsen.',
      ),
    }),
    required: true,
  },
  many(
    'priorities',
    'priorities',
    words('Goals for 2030 it helps', 'Tavoitteet 2030, joita se edistää', 'Mål för 2030 som det främjar'),
    {
      description: words(
        'Only those that the results or the story tell something of. None is fine too.',
        'Vain ne, joista tulokset tai kertomus kertovat jotakin. Voit jättää myös tyhjäksi.',
        'Bara de som resultaten eller berättelsen säger något om. Det får också vara tomt.',
      ),
    },
  ),
  {
    name: 'wholeRegion',
    type: 'checkbox',
    defaultValue: false,
    label: words('Belongs to the whole region', 'Koskee koko maakuntaa', 'Gäller hela landskapet'),
    admin: {
      description: words(
        'Tick it when the case is at home in no single municipality, such as a regional ticket system.',
        'Merkitse, kun esimerkki ei kuulu mihinkään yksittäiseen kuntaan, esimerkiksi seudullinen lippujärjestelmä.',
        'Markera när exemplet inte hör till någon enskild kommun, till exempel ett regionalt biljettsystem.',
      ),
    },
  },
  {
    name: 'municipalities',
    type: 'relationship',
    relationTo: 'municipalities',
    hasMany: true,
    label: words('Municipalities', 'Kunnat', 'Kommuner'),
    validate: somewhere,
    admin: {
      description: words(
        'Where it happens. Many may be chosen.',
        'Missä se tapahtuu. Voit valita useita.',
        'Var det händer. Du kan välja flera.',
      ),
    },
  },
  many('topics', 'topics', words('Topics', 'Aiheet', 'Ämnen'), {
    description: words(
      'Two to four words that visitors would look for it by, such as “Smart mobility”.',
      'Kahdesta neljään sanaa, joilla kävijä etsisi sitä, esimerkiksi ”Älykäs liikenne”.',
      'Två till fyra ord som besökaren skulle söka med, till exempel ”Smart mobilitet”.',
    ),
  }),
  {
    name: 'stage',
    type: 'select',
    label: words('Stage', 'Vaihe', 'Skede'),
    options: choices(STAGES, STAGE_NAMES),
    admin: {
      description: words(
        'An idea is not tried yet, a pilot is being tried, what is in use serves people every day. Leave empty when you are not certain.',
        'Ideaa ei ole vielä kokeiltu, pilottia kokeillaan, käytössä oleva palvelee arjessa. Jätä tyhjäksi, jos et ole varma.',
        'En idé har inte prövats ännu, en pilot prövas, det som är i bruk används i vardagen. Lämna tomt om du inte är säker.',
      ),
    },
  },
  {
    type: 'row',
    fields: [
      year(
        'yearStarted',
        words('Started', 'Alkoi', 'Började'),
        words('Year, such as 2019.', 'Vuosi, esimerkiksi 2019.', 'År, till exempel 2019.'),
      ),
      year(
        'yearEnded',
        words('Ended', 'Päättyi', 'Slutade'),
        words('Empty while it goes on.', 'Tyhjä, kun työ jatkuu.', 'Tomt medan det pågår.'),
        'yearStarted',
      ),
    ],
  },
  localLine(
    'yearNote',
    words('Note on the year', 'Huomautus vuodesta', 'Anmärkning om året'),
    words(
      'When the year marks something other than a start: “the year the plant opened”.',
      'Kun vuosi on jotakin muuta kuin alku: ”laitoksen avausvuosi”.',
      'När året är något annat än en början: ”året då anläggningen öppnade”.',
    ),
  ),
]
