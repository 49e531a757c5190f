import { createHash } from 'node:crypto'
import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { nameFor } from './picture-names'

const hashOf = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex')

/** Payload would write the picture and all its renditions anew, a little worse each time, for a point in it. */
function takeFocalPoint({ query }: PayloadRequest): object {
  const edits = query?.uploadEdits as { focalPoint?: { x?: unknown; y?: unknown } } | undefined
  if (edits) delete query.uploadEdits
  const [x, y] = [Number(edits?.focalPoint?.x), Number(edits?.focalPoint?.y)]
  const isPoint = [x, y].every((each) => each >= 0 && each <= 100)
  return isPoint ? { focalX: Math.round(x), focalY: Math.round(y) } : {}
}

/**
 * Before anything is done with an upload: remembers what its bytes are, and names it. A new picture gets a name for
 * good; a file that replaces another takes its name, and so its address.
 */
export const takeIn: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  // Only we say what was uploaded.
  const { hash: _, ...data } = (args.data ?? {}) as Record<string, unknown>
  if (!req.file?.data) return { ...args, data: { ...data, ...takeFocalPoint(req) } }
  const hash = hashOf(new Uint8Array(req.file.data))
  if (operation === 'create') {
    req.file.name = nameFor(req.file.name, hash)
    return { ...args, data: { ...data, hash } }
  }
  if (!('id' in args) || !args.id) throw new APIError('A file belongs to one picture.', 400)
  const collection = 'media'
  const known = await req.payload.findByID({ collection, id: String(args.id), depth: 0, req, disableErrors: true })
  if (known?.filename) req.file.name = known.filename
  return { ...args, overwriteExistingFiles: true, data: { ...data, hash } }
}
