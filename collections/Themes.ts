import type { CollectionConfig } from 'payload'
import { editorsOnly, staffOnly } from './access/by-role'
import { publishedOrEditors } from './access/published-or-staff'
import { isEditor } from './access/roles'
import { CONTENT_LIST_HEAD, publishingHooks, versions } from './drafts'
import { richText } from './fields/editor'
import { figure } from './fields/numbers'
import { many } from './fields/relation'
import { rowsOfLabels } from './fields/rows'
import { slug } from './fields/slug'
import { lines, neededLine, neededLines } from './fields/text'
import { newsroomEndpoints } from './newsroom/endpoints'
import { newsroomFields } from './newsroom/fields'
import { leftCasesEndpoint, moveCasesEndpoint } from './newsroom/move-cases'
import { newsroomParts, newsroomTop } from './newsroom/parts'
import { previewOf } from './newsroom/preview'
import { englishFirstHint } from './newsroom/translation-fields'
import { usedIn } from './newsroom/uses-part'
import { ending } from './themes/ending'
import { look } from './themes/look'
import { GROUPS, words } from './words'

/** The themes that the region's smart specialisation is built on. */
export const Themes: CollectionConfig = {
  slug: 'themes',
  labels: {
    singular: words('Theme', 'Teema', 'Tema'),
    plural: words('Themes', 'Teemat', 'Teman'),
  },
  admin: {
    // For machines; staff would only wonder.
    hideAPIURL: true,
    hidden: ({ user }) => !isEditor(user),
    group: GROUPS.region,
    useAsTitle: 'title',
    defaultColumns: ['title', 'order', 'archived', 'translations', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    ...previewOf('themes'),
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
  endpoints: [...newsroomEndpoints, leftCasesEndpoint, moveCasesEndpoint],
  versions,
  hooks: publishingHooks,
  fields: [
    englishFirstHint,
    neededLine(
      'title',
      words('Title', 'Otsikko', 'Rubrik'),
      words(
        'A few words, such as “Climate neutrality”. It stands in menus and on every case of the theme.',
        'Muutama sana, esimerkiksi ”Ilmastoneutraalius”. Näkyy valikoissa ja teeman jokaisessa esimerkissä.',
        'Några ord, till exempel ”Klimatneutralitet”. Syns i menyer och på temats alla exempel.',
      ),
    ),
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
    richText(
      'body',
      words('Text', 'Teksti', 'Text'),
      words(
        'Why the region has chosen this theme, and what it does about it.',
        'Miksi maakunta on valinnut tämän teeman ja mitä se tekee sen hyväksi.',
        'Varför landskapet har valt det här temat och vad det gör för det.',
      ),
    ),
    lines(
      'invitation',
      words('Invitation', 'Kutsu', 'Inbjudan'),
      words(
        'Whom the theme invites to join, and to do what.',
        'Ketä teema kutsuu mukaan ja mihin.',
        'Vem temat bjuder in och till vad.',
      ),
    ),
    rowsOfLabels(
      'areas',
      { one: words('Area', 'Osa-alue', 'Delområde'), many: words('Areas', 'Osa-alueet', 'Delområden') },
      words(
        'What the theme is about, in a few words each: “Circular economy”.',
        'Mistä teemassa on kyse, muutamalla sanalla kukin: ”Kiertotalous”.',
        'Vad temat handlar om, med några ord var: ”Cirkulär ekonomi”.',
      ),
    ),
    rowsOfLabels(
      'valueChains',
      {
        one: words('Value chain', 'Arvoketju', 'Värdekedja'),
        many: words('Value chains', 'Arvoketjut', 'Värdekedjor'),
      },
      words(
        'Where companies of the region earn their living together: “Batteries, from mine to recycling”.',
        'Missä maakunnan yritykset luovat yhdessä arvoa: ”Akut kaivoksesta kierrätykseen”.',
        'Där landskapets företag skapar värde tillsammans: ”Batterier från gruva till återvinning”.',
      ),
    ),
    many('topics', 'topics', words('Topics', 'Aiheet', 'Ämnen'), {
      description: words(
        'Topics that the theme’s page leads to.',
        'Aiheet, joihin teeman sivu ohjaa.',
        'Ämnen som temats sida leder till.',
      ),
    }),
    ...newsroomTop,
    slug(),
    look,
    figure(
      'order',
      words('Order', 'Järjestys', 'Ordning'),
      words('The smallest number comes first.', 'Pienin luku tulee ensin.', 'Det minsta talet kommer först.'),
      { required: true, defaultValue: 0, admin: { position: 'sidebar' } },
    ),
    ...ending,
    usedIn,
    ...newsroomParts,
    ...newsroomFields,
  ],
}
