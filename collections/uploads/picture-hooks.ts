import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from 'payload'
import type { Media } from '../payload-types'
import { putFiles, removeFiles, stageFiles } from './picture-files'
import { readFileName, versionOf } from './picture-names'

/** In the context of a request: where the files of this upload wait. */
const STAGED = 'stagedPicture'

const baseOf = ({ filename }: Pick<Media, 'filename'>): string => readFileName(filename ?? '')?.base ?? ''

const sizesOf = (media: Partial<Media>) => Object.entries((media.sizes ?? {}) as Record<string, { filename?: string }>)

const namesOf = (media: Partial<Media>): string[] =>
  [media.filename, ...sizesOf(media).map(([, { filename }]) => filename)].flatMap((name) => name ?? [])

/** The picture and its renditions as Payload has made them of the upload. */
function filesOf(media: Partial<Media>, { file, payloadUploadSizes }: PayloadRequest): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  if (!file || !payloadUploadSizes || !media.filename) return files
  files.set(media.filename, new Uint8Array(file.data))
  for (const [size, { filename }] of sizesOf(media)) {
    const data = payloadUploadSizes[size]
    if (filename && data) files.set(filename, new Uint8Array(data))
  }
  return files
}

/** Writes the files before the database knows of them: a full disk then changes nothing. */
export const stagePicture =
  (folder: string): CollectionBeforeChangeHook<Media> =>
  async ({ data, req, context }) => {
    const files = filesOf(data, req)
    if (files.size > 0) context[STAGED] = await stageFiles(folder, files)
    return data
  }

/** Shows the files once the database knows of them, and clears away those that they replace. */
export const putPicture =
  (folder: string): CollectionAfterChangeHook<Media> =>
  async ({ doc, previousDoc, context }) => {
    const staged = context[STAGED]
    if (typeof staged !== 'string') return doc
    delete context[STAGED]
    await putFiles(folder, staged, baseOf(doc), versionOf(doc.hash ?? ''))
    await removeFiles(folder, namesOf(previousDoc ?? {}))
    return doc
  }

/** Deletes the files with the picture. */
export const removePicture =
  (folder: string): CollectionAfterDeleteHook<Media> =>
  async ({ doc }) => {
    await removeFiles(folder, namesOf(doc), baseOf(doc))
    return doc
  }
