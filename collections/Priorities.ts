import type { CollectionConfig } from 'payload'
import { TILE_SHAPES } from '@/lib/lists'
import { editorsOnly, staffOnly } from './access/by-role'
import { publishedOrStaff } from './access/published-or-staff'
import { preview, publishingHooks, versions } from './drafts'
import { richText } from './fields/editor'
import { EDITOR_NOTE, figureFields } from './fields/figures'
import { measure } from './fields/measure'
import { figure } from './fields/numbers'
import { rows, rowsOfLabels } from './fields/rows'
import { slug } from './fields/slug'
import { lines, neededLine, neededLines } from './fields/text'
import { newsroomEndpoints } from './newsroom/endpoints'
import { newsroomFields } from './newsroom/fields'
import { newsroomParts } from './newsroom/parts'
import { GROUPS, choices, words } from './words'

const SHAPE_NAMES = {
  leaf: words('Leaf', 'Lehti', 'Blad'),
  block: words('Block', 'Kortteli', 'Kvarter'),
  arch: words('Arch', 'Kaari', 'Båge'),
}

/** The region's priorities, each with a goal that is measured. */
export const Priorities: CollectionConfig = {
  slug: 'priorities',
  labels: {
    singular: words('Priority', 'Tavoite 2030', 'Mål 2030'),
    plural: words('Priorities', 'Tavoitteet 2030', 'Mål 2030'),
  },
  admin: {
    group: GROUPS.region,
    useAsTitle: 'title',
    defaultColumns: ['title', 'order', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    preview: preview('priorities'),
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
      words('One or two sentences.', 'Yksi tai kaksi virkettä.', 'En eller två meningar.'),
      300,
    ),
    neededLine(
      'goalOf',
      words('What the goal’s per cent is of', 'Mistä tavoitteen prosentti lasketaan', 'Vad målets procent är av'),
      words(
        'A short phrase after the number: “less emissions than in 2005”.',
        'Lyhyt jatko luvulle: ”vähemmän päästöjä kuin vuonna 2005”.',
        'En kort fortsättning på talet: ”mindre utsläpp än år 2005”.',
      ),
    ),
    richText('body', words('Text', 'Teksti', 'Text')),
    measure(),
    rowsOfLabels('focusAreas', words('Focus areas', 'Kohdealueet', 'Fokusområden')),
    rows('figures', words('Figures', 'Luvut', 'Siffror'), figureFields()),
    lines('editorNote', EDITOR_NOTE, undefined, { localized: false }),
    slug(),
    {
      name: 'shape',
      type: 'select',
      required: true,
      label: words('Shape', 'Muoto', 'Form'),
      options: choices(TILE_SHAPES, SHAPE_NAMES),
      admin: {
        position: 'sidebar',
        description: words(
          'The shape of the hundred tiles that draw the goal.',
          'Sadan laatan muoto, jolla tavoite piirretään.',
          'Formen på de hundra plattor som visar målet.',
        ),
      },
    },
    figure(
      'order',
      words('Order', 'Järjestys', 'Ordning'),
      words('The smallest number comes first.', 'Pienin luku tulee ensin.', 'Det minsta talet kommer först.'),
      { required: true, defaultValue: 0, admin: { position: 'sidebar' } },
    ),
    ...newsroomParts,
    ...newsroomFields,
  ],
}
