import type { CollectionConfig } from 'payload'
import { RESERVED_CASE_SLUGS } from '@/lib/paths'
import { editorsOnly, staffOnly } from './access/by-role'
import { draftsOrEditor, ownDraftsOrEditor, trashOfOwnDraftsOrEditor } from './access/own-drafts-or-editor'
import { ownVersionsOrEditors, onSiteOrOwn } from './access/published-or-staff'
import { caseFileEndpoints } from './case-files/endpoints'
import { facts } from './cases/facts'
import { places } from './cases/places'
import { review } from './cases/review'
import { story } from './cases/story'
import { CASE_FILES_HEAD } from './case-files/view'
import { CONTENT_LIST_HEAD, publishingHooks, versions } from './drafts'
import { one } from './fields/relation'
import { seo } from './fields/seo'
import { slug } from './fields/slug'
import { publishedStays } from './hooks/published-stays'
import { setAuthor } from './hooks/set-author'
import { setPublishedAt } from './hooks/set-published-at'
import { newsroomEndpoints } from './newsroom/endpoints'
import { newsroomFields } from './newsroom/fields'
import { newsroomParts, newsroomTop } from './newsroom/parts'
import { previewOf } from './newsroom/preview'
import { toldPictures } from './newsroom/publish-check'
import { englishFirstHint } from './newsroom/translation-fields'
import { GROUPS, words } from './words'

/** The innovative cases of the region: what the site is for. */
export const Cases: CollectionConfig = {
  slug: 'cases',
  labels: {
    singular: words('Case', 'Esimerkki', 'Exempel'),
    plural: words('Cases', 'Esimerkit', 'Exempel'),
  },
  admin: {
    // For machines; staff would only wonder.
    hideAPIURL: true,
    group: GROUPS.content,
    useAsTitle: 'title',
    defaultColumns: ['title', 'theme', 'municipalities', 'translations', '_status', 'publishedAt', 'updatedAt'],
    listSearchableFields: ['title', 'slug', 'summary'],
    ...previewOf('cases'),
    components: { beforeListTable: [CONTENT_LIST_HEAD, CASE_FILES_HEAD] },
  },
  defaultSort: '-updatedAt',
  access: {
    admin: staffOnly,
    create: draftsOrEditor,
    read: onSiteOrOwn,
    readVersions: ownVersionsOrEditors,
    update: ownDraftsOrEditor,
    delete: trashOfOwnDraftsOrEditor,
  },
  endpoints: [...newsroomEndpoints, ...caseFileEndpoints],
  versions,
  trash: true,
  hooks: { ...publishingHooks, beforeChange: [publishedStays, toldPictures, ...publishingHooks.beforeChange] },
  fields: [
    englishFirstHint,
    {
      type: 'tabs',
      tabs: [
        { label: words('Story', 'Kertomus', 'Berättelse'), fields: story },
        { label: words('Where it belongs', 'Mihin se kuuluu', 'Var det hör hemma'), fields: places },
        { label: words('Facts and people', 'Tiedot ja tekijät', 'Fakta och aktörer'), fields: facts },
        { label: words('For editors', 'Toimittajille', 'För redaktörer'), fields: [...review, seo()] },
      ],
    },
    ...newsroomTop,
    slug('title', RESERVED_CASE_SLUGS),
    {
      name: 'publishedAt',
      type: 'date',
      index: true,
      label: words('Published', 'Julkaistu', 'Publicerat'),
      access: { create: editorsOnly, update: editorsOnly },
      hooks: { beforeChange: [setPublishedAt], beforeDuplicate: [() => null] },
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'd.M.yyyy HH:mm' },
        description: words(
          'Set at the first publish. The newest come first.',
          'Tulee ensimmäisestä julkaisusta. Uusimmat ovat ensin.',
          'Sätts vid den första publiceringen. De nyaste kommer först.',
        ),
      },
    },
    {
      ...one('author', 'users', words('Author', 'Tekijä', 'Författare'), { position: 'sidebar' }),
      access: { create: editorsOnly, update: editorsOnly },
      hooks: { beforeChange: [setAuthor] },
    },
    ...newsroomParts,
    ...newsroomFields,
  ],
}
