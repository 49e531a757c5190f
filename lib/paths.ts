/** Where each kind of document lives, below the language. Text pages live at the top. */
const FOLDERS = {
  cases: '/cases',
  themes: '/themes',
  priorities: '/priorities',
  municipalities: '/municipalities',
  pages: '',
} as const

/** A collection whose documents have a page of their own. */
export type AddressedCollection = keyof typeof FOLDERS

/** True when a collection's documents have a page of their own. */
export const hasAddress = (collection: string): collection is AddressedCollection => Object.hasOwn(FOLDERS, collection)

/**
 * The address of a document, without the language.
 *
 * @returns a path such as /cases/smart-kalasatama, or /about for a text page
 */
export const publicPath = (collection: AddressedCollection, slug: string): string => `${FOLDERS[collection]}/${slug}`

/** First segments that belong to the site itself, so that no text page may take them. */
export const RESERVED_SLUGS: readonly string[] = [
  ...Object.values(FOLDERS).flatMap((folder) => folder.slice(1) || []),
  ...['en', 'fi', 'sv', 'admin', 'api', 'preview', 'join', 'search', 'map', 'media', 'topics', 'open-data', 'data'],
  ...['feed', 'feeds', 'sitemap', 'robots', 'icon', 'favicon', 'opengraph-image', 'error', 'not-found', 'health'],
  'shared-draft',
]

/** Addresses below /cases that belong to the site itself, so that no case may take them. */
export const RESERVED_CASE_SLUGS: readonly string[] = ['sheet']
