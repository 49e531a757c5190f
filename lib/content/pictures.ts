import type { Media } from '@/collections/payload-types'
import { shownLicence } from '@/lib/licences'
import type { Locale } from '@/lib/locales'
import type { Picture } from '@/lib/view'
import { type InAllLocales, optionalText } from './localised'

type StoredPicture = InAllLocales<Media, 'alt'>
type Size = { url?: string | null; width?: number | null; mimeType?: string | null }

/** AVIF first: a browser takes the first type that it knows. */
const TYPES = ['image/avif', 'image/webp']

/** An uploaded picture with its renditions, or undefined when there is none or it was deleted. */
export function toPicture(stored: unknown, locale: Locale): Picture | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined
  const media = stored as StoredPicture
  if (!media.url || !media.width || !media.height) return undefined
  const sizes = Object.values((media.sizes ?? {}) as Record<string, Size>)
  const licence = shownLicence(media.licence, locale)
  const alt = media.decorative ? undefined : optionalText(media.alt, locale)
  return {
    src: media.url,
    width: media.width,
    height: media.height,
    alt: alt?.text ?? '',
    ...(alt?.lang && { lang: alt.lang }),
    ...(media.credit && { credit: media.credit }),
    ...(licence && { licence }),
    focus: { x: media.focalX ?? 50, y: media.focalY ?? 50 },
    sources: TYPES.flatMap((type) => {
      const ofType = sizes.filter((size) => size.mimeType === type && size.url && size.width)
      const srcSet = ofType.map((size) => `${size.url} ${size.width}w`).join(', ')
      return srcSet ? [{ type, srcSet }] : []
    }),
  }
}
