import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import type { Media } from '../payload-types'
import { type Words, say, words } from '../words'

/** Of a long text alternative the beginning is enough to know the picture by. */
const SHOWN = 60

/** @param name what the picture that is there shows, and its name; Payload shows one line */
const isThere = (name: string): Words =>
  words(
    `This picture is here already: ${name}. Choose it from the pictures.`,
    `Kuva on jo täällä: ${name}. Valitse se kuvien joukosta.`,
    `Bilden finns redan: ${name}. Välj den bland bilderna.`,
  )

const FILE = words('File', 'Tiedosto', 'Fil')

/** The same bytes are kept once, or nobody knows which of the two has the right text and credit. */
export const refuseDuplicate: CollectionBeforeValidateHook<Media> = async ({ data, originalDoc, req }) => {
  if (!req.file || !data?.hash || data.hash === originalDoc?.hash) return data
  const where = { hash: { equals: data.hash }, ...(originalDoc?.id && { id: { not_equals: originalDoc.id } }) }
  const { docs } = await req.payload.find({ collection: 'media', where, depth: 0, limit: 1, req })
  const [known] = docs
  if (!known) return data
  const name = known.alt ? `“${known.alt.slice(0, SHOWN)}” (${known.filename})` : String(known.filename)
  const message = say(req, isThere(name))
  throw new ValidationError(
    { collection: 'media', req, errors: [{ label: say(req, FILE), path: 'file', message }] },
    req.t,
  )
}
