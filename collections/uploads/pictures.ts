import type { ImageSize, UploadConfig } from 'payload'
import { sendPicture } from './file-response'
import { incomingIn } from './picture-files'
import { WIDTHS, renditionName } from './picture-names'

/** What sharp decodes at most, in pixels: a small file can unpack to more than the server's memory. */
const PIXEL_LIMIT = 50_000_000

/** The widest picture that is kept, in pixels. */
const WIDEST = 2400

/** Quality as each format counts it. */
const FORMATS = { webp: { quality: 78 }, avif: { quality: 55 } } as const

const imageSizes: ImageSize[] = Object.entries(WIDTHS).flatMap(([name, width]) =>
  Object.entries(FORMATS).map(([format, options]) => ({
    name: format === 'webp' ? name : `${name}Avif`,
    width,
    generateImageName: ({ originalName, sizeName, extension }) => renditionName(originalName, sizeName, extension),
    formatOptions: { format: format as keyof typeof FORMATS, options },
    admin: { disableListColumn: true, disableListFilter: true, disableGroupBy: true },
  })),
)

/**
 * How pictures are taken in. The original is written anew as WebP, which drops its metadata (place, camera, name of
 * the photographer's device). Payload only makes the files; picture-hooks.ts keeps them, because Payload deletes the
 * old ones before it knows whether the new ones will do. Cropping is left to the focal point.
 *
 * @param folder where the files are kept
 */
export const pictureUpload = (folder: string): UploadConfig => ({
  disableLocalStorage: true,
  // Where Payload deletes what it thinks are its own files: none are there.
  staticDir: incomingIn(folder),
  handlers: [sendPicture(folder)],
  mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
  pasteURL: false,
  crop: false,
  focalPoint: true,
  adminThumbnail: 'card',
  // Addresses carry their version already.
  cacheTags: false,
  constructorOptions: { limitInputPixels: PIXEL_LIMIT },
  resizeOptions: { width: WIDEST, withoutEnlargement: true },
  formatOptions: { format: 'webp', options: { quality: 85 } },
  imageSizes,
})
