import type { CollectionConfig } from 'payload'
import { type AddressedCollection, publicPath } from '@/lib/paths'

type Draft = Record<string, unknown>

/** A page of its own needs an address, and a case a theme to stand under. */
export const hasPage = (collection: AddressedCollection, { slug, theme }: Draft): boolean =>
  typeof slug === 'string' && slug !== '' && (collection !== 'cases' || Boolean(theme))

/** Where staff see the draft on the site, or null while it has no page. */
function previewPath(collection: AddressedCollection, draft: Draft, locale: string): string | null {
  if (!hasPage(collection, draft)) return null
  return `/preview?path=${encodeURIComponent(`/${locale}${publicPath(collection, String(draft.slug))}`)}`
}

/** Payload shows one name to everyone, so that each holds the three languages. In CSS pixels. */
const BREAKPOINTS = [
  { name: 'phone', label: 'Phone · Puhelin · Mobil', width: 390, height: 844 },
  { name: 'tablet', label: 'Tablet · Tabletti · Surfplatta', width: 820, height: 1180 },
  { name: 'desktop', label: 'Computer · Tietokone · Dator', width: 1280, height: 800 },
]

/**
 * The preview of a collection with drafts: a button that opens the draft on the site, and the same beside the form at
 * three widths, in the language of the form. It shows what is saved and follows each save (public/preview-refresh.js):
 * there is no autosave, on purpose.
 */
export const previewOf = (collection: AddressedCollection) =>
  ({
    preview: (draft, { locale }) => previewPath(collection, draft, locale),
    livePreview: {
      breakpoints: BREAKPOINTS,
      url: ({ data, locale }) => previewPath(collection, data, locale.code),
    },
  }) satisfies CollectionConfig['admin']
