import type { CollectionConfig } from 'payload'
import { editorsOnly, staffOnly } from './access/by-role'
import { publishedOrStaff } from './access/published-or-staff'
import { preview, publishingHooks, versions } from './drafts'
import { figure, year } from './fields/numbers'
import { slug } from './fields/slug'
import { line, lines, neededLine } from './fields/text'
import { webAddress } from './fields/web-address'
import { languages } from './municipalities/languages'
import { place } from './municipalities/place'
import { newsroomEndpoints } from './newsroom/endpoints'
import { newsroomFields } from './newsroom/fields'
import { newsroomParts } from './newsroom/parts'
import { GROUPS, words } from './words'

/** The 26 municipalities of the region. */
export const Municipalities: CollectionConfig = {
  slug: 'municipalities',
  labels: {
    singular: words('Municipality', 'Kunta', 'Kommun'),
    plural: words('Municipalities', 'Kunnat', 'Kommuner'),
  },
  admin: {
    group: GROUPS.region,
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'slug', 'code'],
    preview: preview('municipalities'),
  },
  defaultSort: 'name',
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
    neededLine('name', words('Name', 'Nimi', 'Namn')),
    lines(
      'blurb',
      words('In a sentence', 'Lyhyesti', 'Kort sagt'),
      words(
        'One true sentence that tells something of the place.',
        'Yksi tosi virke, joka kertoo paikasta jotakin.',
        'En sann mening som berättar något om platsen.',
      ),
    ),
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: words('Kind', 'Tyyppi', 'Typ'),
      options: [
        { value: 'city', label: words('City', 'Kaupunki', 'Stad') },
        { value: 'municipality', label: words('Municipality', 'Kunta', 'Kommun') },
      ],
    },
    line(
      'code',
      words('Code', 'Kuntanumero', 'Kommunnummer'),
      words(
        'Statistics Finland’s, such as 091.',
        'Tilastokeskuksen, esimerkiksi 091.',
        'Statistikcentralens, till exempel 091.',
      ),
      { maxLength: 3 },
    ),
    {
      name: 'population',
      type: 'group',
      label: words('Population', 'Väkiluku', 'Folkmängd'),
      fields: [
        figure('value', words('Inhabitants', 'Asukkaita', 'Invånare'), undefined, { min: 0 }),
        year('year', words('At the end of the year', 'Vuoden lopussa', 'I slutet av år')),
      ],
    },
    figure(
      'landArea',
      words('Land area', 'Maapinta-ala', 'Landareal'),
      words('In km².', 'Neliökilometreinä.', 'I km².'),
      {
        min: 0,
      },
    ),
    webAddress('website', words('Website', 'Verkkosivut', 'Webbplats')),
    ...languages,
    ...place,
    slug('name'),
    ...newsroomParts,
    ...newsroomFields,
  ],
}
