import type { CollectionConfig } from 'payload'
import { LOOKS } from '@/lib/lists'
import { editorsOnly, staffOnly } from './access/by-role'
import { publishedOrStaff } from './access/published-or-staff'
import { preview, publishingHooks, versions } from './drafts'
import { richText } from './fields/editor'
import { figure } from './fields/numbers'
import { many } from './fields/relation'
import { rowsOfLabels } from './fields/rows'
import { slug } from './fields/slug'
import { lines, neededLine, neededLines } from './fields/text'
import { newsroomEndpoints } from './newsroom/endpoints'
import { newsroomFields } from './newsroom/fields'
import { newsroomParts } from './newsroom/parts'
import { GROUPS, choices, words } from './words'

/** The look of the site's own pages is not a theme's. */
const THEME_LOOKS = LOOKS.filter((look) => look !== 'region')

const LOOK_NAMES = {
  'citizens-city': words('Citizens’ City', 'Kansalaisten kaupunki', 'Medborgarnas stad'),
  'climate-neutrality': words('Climate neutrality', 'Ilmastoneutraalius', 'Klimatneutralitet'),
  'industrial-modernisation': words('Industrial modernisation', 'Teollisuuden uudistuminen', 'Industriell förnyelse'),
}

/** The themes that the region's smart specialisation is built on. */
export const Themes: CollectionConfig = {
  slug: 'themes',
  labels: {
    singular: words('Theme', 'Teema', 'Tema'),
    plural: words('Themes', 'Teemat', 'Teman'),
  },
  admin: {
    group: GROUPS.region,
    useAsTitle: 'title',
    defaultColumns: ['title', 'order', 'archived', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    preview: preview('themes'),
  },
  defaultSort: 'order',
  access: {
    admin: staffOnly,
    create: editorsOnly,
    read: publishedOrStaff,
    readVersions: staffOnly,
    update: editorsOnly,
    delete: editorsOnly,
  },
  endpoints: newsroomEndpoints,
  versions,
  hooks: publishingHooks,
  fields: [
    neededLine('title', words('Title', 'Otsikko', 'Rubrik')),
    neededLines(
      'summary',
      words('Summary', 'Tiivistelmä', 'Sammanfattning'),
      words(
        'One or two sentences for the home page and for search engines.',
        'Yksi tai kaksi virkettä etusivua ja hakukoneita varten.',
        'En eller två meningar för startsidan och sökmotorer.',
      ),
      300,
    ),
    richText('body', words('Text', 'Teksti', 'Text')),
    lines(
      'invitation',
      words('Invitation', 'Kutsu', 'Inbjudan'),
      words(
        'Whom the theme invites to join, and to do what.',
        'Ketä teema kutsuu mukaan ja mihin.',
        'Vem temat bjuder in och till vad.',
      ),
    ),
    rowsOfLabels('areas', words('Areas', 'Osa-alueet', 'Delområden')),
    rowsOfLabels('valueChains', words('Value chains', 'Arvoketjut', 'Värdekedjor')),
    many('topics', 'topics', words('Topics', 'Aiheet', 'Ämnen')),
    slug(),
    {
      name: 'look',
      type: 'select',
      required: true,
      label: words('Look', 'Ulkoasu', 'Utseende'),
      options: choices(THEME_LOOKS, LOOK_NAMES),
      admin: {
        position: 'sidebar',
        description: words('The theme’s colours and pattern.', 'Teeman värit ja kuvio.', 'Temats färger och mönster.'),
      },
    },
    figure(
      'order',
      words('Order', 'Järjestys', 'Ordning'),
      words('The smallest number comes first.', 'Pienin luku tulee ensin.', 'Det minsta talet kommer först.'),
      { required: true, defaultValue: 0, admin: { position: 'sidebar' } },
    ),
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
    ...newsroomParts,
    ...newsroomFields,
  ],
}
