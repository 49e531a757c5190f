import type { ImageSize, UploadConfig } from 'payload'

/** What sharp decodes at most, in pixels: a small file can unpack to more than the server's memory. */
const PIXEL_LIMIT = 50_000_000

/** The widest picture that is kept, in pixels. */
const WIDEST = 2400

/** Renditions by width in pixels; a picture is never enlarged. Quality as each format counts it. */
const WIDTHS = { card: 480, wide: 960, full: 1600 }
const FORMATS = { webp: { quality: 78 }, avif: { quality: 55 } } as const

const imageSizes: ImageSize[] = Object.entries(WIDTHS).flatMap(([name, width]) =>
  Object.entries(FORMATS).map(([format, options]) => ({
    name: format === 'webp' ? name : `${name}Avif`,
    width,
    formatOptions: { format: format as keyof typeof FORMATS, options },
    admin: { disableListColumn: true, disableListFilter: true, disableGroupBy: true },
  })),
)

/**
 * How pictures are taken in. The original is written anew as WebP, which drops its metadata (place, camera, name of
 * the photographer's device); there is no cropping, so that a file never changes under its name.
 */
export const pictureUpload = (staticDir: string): UploadConfig => ({
  staticDir,
  mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
  pasteURL: false,
  crop: false,
  focalPoint: true,
  adminThumbnail: 'card',
  constructorOptions: { limitInputPixels: PIXEL_LIMIT },
  resizeOptions: { width: WIDEST, withoutEnlargement: true },
  formatOptions: { format: 'webp', options: { quality: 85 } },
  imageSizes,
})
