import type { CollectionConfig } from 'payload'
import { PAGE_APPENDICES } from '@/lib/lists'
import { RESERVED_SLUGS } from '@/lib/paths'
import { editorsOnly, staffOnly } from './access/by-role'
import { publishedOrStaff } from './access/published-or-staff'
import { preview, publishingHooks, versions } from './drafts'
import { richText } from './fields/editor'
import { EDITOR_NOTE } from './fields/figures'
import { many } from './fields/relation'
import { seo } from './fields/seo'
import { slug } from './fields/slug'
import { lines, neededLine } from './fields/text'
import { newsroomEndpoints } from './newsroom/endpoints'
import { newsroomFields } from './newsroom/fields'
import { newsroomParts } from './newsroom/parts'
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
    group: GROUPS.content,
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    preview: preview('pages'),
  },
  defaultSort: 'title',
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
  trash: true,
  hooks: publishingHooks,
  fields: [
    neededLine('title', words('Title', 'Otsikko', 'Rubrik')),
    lines('lead', words('Lead', 'Ingressi', 'Ingress')),
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
    },
    many('continues', 'pages', words('Continued by', 'Jatkuu sivuilla', 'Fortsätter med'), {
      description: words(
        'Pages whose text is shown below this one’s.',
        'Sivut, joiden teksti näytetään tämän alla.',
        'Sidor vars text visas under den här.',
      ),
    }),
    lines('editorNote', EDITOR_NOTE, undefined, { localized: false }),
    seo(),
    slug('title', RESERVED_SLUGS),
    ...newsroomParts,
    ...newsroomFields,
  ],
}
