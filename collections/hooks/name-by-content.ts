import { createHash } from 'node:crypto'
import path from 'node:path'
import type { CollectionBeforeOperationHook } from 'payload'
import { toSlug } from '@/lib/slug'

/** Enough of the hash to tell two pictures of one name apart. */
const HASH_LENGTH = 8
const NAME_LENGTH = 60

/**
 * Names an uploaded file after what is in it. The name is then safe in addresses and file systems, and another picture
 * never appears under an address that browsers keep for a year.
 */
export const nameByContent: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { file } = req
  if (file?.data && (operation === 'create' || operation === 'update')) {
    const { name, ext } = path.parse(file.name)
    const hash = createHash('sha256').update(new Uint8Array(file.data)).digest('hex').slice(0, HASH_LENGTH)
    const plain = toSlug(name).slice(0, NAME_LENGTH) || 'picture'
    file.name = `${plain.replace(`-${hash}`, '')}-${hash}${ext.toLowerCase()}`
  }
  return args
}
