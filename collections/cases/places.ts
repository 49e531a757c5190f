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
  { ...one('theme', 'themes', words('Theme', 'Teema', 'Tema')), required: true },
  many(
    'priorities',
    'priorities',
    words('Goals for 2030 it helps', 'Tavoitteet 2030, joita se edistää', 'Mål för 2030 som det främjar'),
  ),
  {
    name: 'wholeRegion',
    type: 'checkbox',
    defaultValue: false,
    label: words('Belongs to the whole region', 'Koskee koko maakuntaa', 'Gäller hela landskapet'),
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
  many('topics', 'topics', words('Topics', 'Aiheet', 'Ämnen')),
  {
    name: 'stage',
    type: 'select',
    label: words('Stage', 'Vaihe', 'Skede'),
    options: choices(STAGES, STAGE_NAMES),
    admin: {
      description: words(
        'Leave empty when you are not certain.',
        'Jätä tyhjäksi, jos et ole varma.',
        'Lämna tomt om du inte är säker.',
      ),
    },
  },
  {
    type: 'row',
    fields: [
      year('yearStarted', words('Started', 'Alkoi', 'Började')),
      year('yearEnded', words('Ended', 'Päättyi', 'Slutade'), undefined, 'yearStarted'),
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
