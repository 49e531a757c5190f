import type { CollectionConfig } from 'payload'
import { PAGE_APPENDICES } from '@/lib/lists'
import { RESERVED_SLUGS } from '@/lib/paths'
import { editorsOnly, staffOnly } from './access/by-role'
import { onSiteOrEditors } from './access/published-or-staff'
import { isEditor } from './access/roles'
import { CONTENT_LIST_HEAD, publishingHooks, versions } from './drafts'
import { richText } from './fields/editor'
import { EDITOR_NOTE, EDITOR_NOTE_HELP } from './fields/figures'
import { many } from './fields/relation'
import { seo } from './fields/seo'
import { slug } from './fields/slug'
import { lines, neededLine } from './fields/text'
import { newsroomEndpoints } from './newsroom/endpoints'
import { newsroomFields } from './newsroom/fields'
import { newsroomParts, newsroomTop } from './newsroom/parts'
import { previewOf } from './newsroom/preview'
import { englishFirstHint } from './newsroom/translation-fields'
import { usedIn } from './newsroom/uses-part'
import { GROUPS, choices, words } from './words'

const APPENDIX_NAMES = {
  figures: words('The region in figures', 'Maakunta lukuina', 'Landskapet i siffror'),
  institutions: words('Universities and institutes', 'Korkeakoulut ja laitokset', 'Högskolor och institut'),
}

/** Text pages: about the region, the statements. */
export const Pages: CollectionConfig = {
  slug: 'pages',
  labels: {
    singular: words('Text page', 'Tekstisivu', 'Textsida'),
    plural: words('Text pages', 'Tekstisivut', 'Textsidor'),
  },
  admin: {
    // For machines; staff would only wonder.
    hideAPIURL: true,
    hidden: ({ user }) => !isEditor(user),
    group: GROUPS.content,
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'translations', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    ...previewOf('pages'),
    components: { beforeListTable: [CONTENT_LIST_HEAD] },
  },
  defaultSort: 'title',
  access: {
    admin: staffOnly,
    create: editorsOnly,
    read: onSiteOrEditors,
    readVersions: editorsOnly,
    update: editorsOnly,
    delete: editorsOnly,
  },
  endpoints: newsroomEndpoints,
  versions,
  trash: true,
  hooks: publishingHooks,
  fields: [
    englishFirstHint,
    neededLine(
      'title',
      words('Title', 'Otsikko', 'Rubrik'),
      words(
        'What the page is about, such as “Accessibility statement”.',
        'Mistä sivu kertoo, esimerkiksi ”Saavutettavuusseloste”.',
        'Vad sidan handlar om, till exempel ”Tillgänglighetsutlåtande”.',
      ),
    ),
    lines(
      'lead',
      words('Lead', 'Ingressi', 'Ingress'),
      words(
        'One or two sentences in large type above the text.',
        'Yksi tai kaksi virkettä isolla tekstin yläpuolella.',
        'En eller två meningar i stor stil ovanför texten.',
      ),
    ),
    richText(
      'body',
      words('Text', 'Teksti', 'Text'),
      words(
        'Words in double braces, such as {{email}}, are filled in from the site settings.',
        'Kaksissa aaltosulkeissa olevat sanat, esimerkiksi {{email}}, täytetään sivuston asetuksista.',
        'Ord inom dubbla klamrar, till exempel {{email}}, fylls i från webbplatsens inställningar.',
      ),
    ),
    {
      name: 'appendices',
      type: 'select',
      hasMany: true,
      label: words('Below the text', 'Tekstin alla', 'Under texten'),
      options: choices(PAGE_APPENDICES, APPENDIX_NAMES),
      admin: {
        description: words(
          'Tables that the page shows below its text. Their numbers and names are kept in the site settings.',
          'Taulukot, jotka sivu näyttää tekstinsä alla. Niiden luvut ja nimet ovat sivuston asetuksissa.',
          'Tabeller som sidan visar under sin text. Deras tal och namn finns i webbplatsens inställningar.',
        ),
      },
    },
    many('continues', 'pages', words('Continued by', 'Jatkuu sivuilla', 'Fortsätter med'), {
      description: words(
        'Pages whose text is shown below this one’s.',
        'Sivut, joiden teksti näytetään tämän alla.',
        'Sidor vars text visas under den här.',
      ),
    }),
    lines('editorNote', EDITOR_NOTE, EDITOR_NOTE_HELP, { localized: false }),
    seo(),
    ...newsroomTop,
    slug('title', RESERVED_SLUGS),
    usedIn,
    ...newsroomParts,
    ...newsroomFields,
  ],
}
