import type { CollectionConfig } from 'payload'
import { editorsOnly, staffOnly } from './access/by-role'
import { publishedOrEditors } from './access/published-or-staff'
import { isEditor } from './access/roles'
import { CONTENT_LIST_HEAD, publishingHooks, versions } from './drafts'
import { figure, year } from './fields/numbers'
import { slug } from './fields/slug'
import { line, lines, neededLine } from './fields/text'
import { webAddress } from './fields/web-address'
import { languages } from './municipalities/languages'
import { place } from './municipalities/place'
import { newsroomEndpoints } from './newsroom/endpoints'
import { newsroomFields } from './newsroom/fields'
import { newsroomParts, newsroomTop } from './newsroom/parts'
import { previewOf } from './newsroom/preview'
import { englishFirstHint } from './newsroom/translation-fields'
import { usedIn } from './newsroom/uses-part'
import { GROUPS, words } from './words'

/** The 26 municipalities of the region. */
export const Municipalities: CollectionConfig = {
  slug: 'municipalities',
  labels: {
    singular: words('Municipality', 'Kunta', 'Kommun'),
    plural: words('Municipalities', 'Kunnat', 'Kommuner'),
  },
  admin: {
    // For machines; staff would only wonder.
    hideAPIURL: true,
    hidden: ({ user }) => !isEditor(user),
    group: GROUPS.region,
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'translations', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'slug', 'code'],
    ...previewOf('municipalities'),
    components: { beforeListTable: [CONTENT_LIST_HEAD] },
  },
  defaultSort: 'name',
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
      'name',
      words('Name', 'Nimi', 'Namn'),
      words(
        'The official name in this language: Espoo in English and Finnish, Esbo in Swedish.',
        'Virallinen nimi tällä kielellä: englanniksi ja suomeksi Espoo, ruotsiksi Esbo.',
        'Det officiella namnet på det här språket: Espoo på engelska och finska, Esbo på svenska.',
      ),
    ),
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
        figure(
          'value',
          words('Inhabitants', 'Asukkaita', 'Invånare'),
          words(
            'From Statistics Finland, without spaces: 320931.',
            'Tilastokeskuksen luku ilman välejä: 320931.',
            'Statistikcentralens tal utan mellanslag: 320931.',
          ),
          { min: 0 },
        ),
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
    ...newsroomTop,
    slug('name'),
    usedIn,
    ...newsroomParts,
    ...newsroomFields,
  ],
}
