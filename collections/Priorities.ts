import type { CollectionConfig } from 'payload'
import { TILE_SHAPES } from '@/lib/lists'
import { editorsOnly, staffOnly } from './access/by-role'
import { publishedOrEditors } from './access/published-or-staff'
import { isEditor } from './access/roles'
import { CONTENT_LIST_HEAD, publishingHooks, versions } from './drafts'
import { richText } from './fields/editor'
import { EDITOR_NOTE, EDITOR_NOTE_HELP, figureFields } from './fields/figures'
import { measure } from './fields/measure'
import { figure } from './fields/numbers'
import { rows, rowsOfLabels } from './fields/rows'
import { slug } from './fields/slug'
import { lines, neededLine, neededLines } from './fields/text'
import { newsroomEndpoints } from './newsroom/endpoints'
import { newsroomFields } from './newsroom/fields'
import { newsroomParts, newsroomTop } from './newsroom/parts'
import { previewOf } from './newsroom/preview'
import { englishFirstHint } from './newsroom/translation-fields'
import { usedIn } from './newsroom/uses-part'
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
    // For machines; staff would only wonder.
    hideAPIURL: true,
    hidden: ({ user }) => !isEditor(user),
    group: GROUPS.region,
    useAsTitle: 'title',
    defaultColumns: ['title', 'order', 'translations', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    ...previewOf('priorities'),
    components: { beforeListTable: [CONTENT_LIST_HEAD] },
  },
  defaultSort: 'order',
  access: {
    admin: staffOnly,
    create: editorsOnly,
    read: publishedOrEditors,
    readVersions: editorsOnly,
    update: editorsOnly,
    delete: editorsOnly,
  },
  endpoints: newsroomEndpoints,
  versions,
  hooks: publishingHooks,
  fields: [
    englishFirstHint,
    neededLine(
      'title',
      words('Title', 'Otsikko', 'Rubrik'),
      words(
        'A word or two, such as “Wellbeing”.',
        'Yksi tai kaksi sanaa, esimerkiksi ”Hyvinvointi”.',
        'Ett eller två ord, till exempel ”Välfärd”.',
      ),
    ),
    neededLines(
      'summary',
      words('Summary', 'Tiivistelmä', 'Sammanfattning'),
      words(
        'What the region wants to reach by 2030, in one or two sentences.',
        'Mihin maakunta pyrkii vuoteen 2030 mennessä, yhdellä tai kahdella virkkeellä.',
        'Vad landskapet vill nå före 2030, i en eller två meningar.',
      ),
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
    richText(
      'body',
      words('Text', 'Teksti', 'Text'),
      words(
        'Where the region stands, what is done, and what is still hard.',
        'Missä ollaan, mitä tehdään ja mikä on vielä vaikeaa.',
        'Var landskapet står, vad som görs och vad som ännu är svårt.',
      ),
    ),
    measure(),
    rowsOfLabels(
      'focusAreas',
      {
        one: words('Focus area', 'Painopiste', 'Fokusområde'),
        many: words('Focus areas', 'Painopisteet', 'Fokusområden'),
      },
      words(
        'What the region works on to reach the goal, such as “Clean transport”.',
        'Mihin maakunta panostaa päästäkseen tavoitteeseen, esimerkiksi ”Puhdas liikenne”.',
        'Vad landskapet satsar på för att nå målet, till exempel ”Ren trafik”.',
      ),
    ),
    rows(
      'figures',
      { one: words('Figure', 'Luku', 'Siffra'), many: words('Figures', 'Luvut', 'Siffror') },
      figureFields(),
      words(
        'Numbers that tell how things stand, each with its source.',
        'Lukuja, jotka kertovat tilanteesta; jokaisella on lähteensä.',
        'Tal som berättar om läget, vart och ett med sin källa.',
      ),
    ),
    lines('editorNote', EDITOR_NOTE, EDITOR_NOTE_HELP, { localized: false }),
    ...newsroomTop,
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
    usedIn,
    ...newsroomParts,
    ...newsroomFields,
  ],
}
