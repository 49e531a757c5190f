import { type CollectionAfterChangeHook, type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { say, words } from '../words'

const LOOP = words(
  'This would lead visitors round in a circle: the new address is redirected to the old one.',
  'Tämä veisi kävijät kehään: uusi osoite ohjataan jo vanhaan.',
  'Det här skulle leda besökarna i en cirkel: den nya adressen leder redan till den gamla.',
)

/** A redirect to an address that is itself redirected leads straight to the end. */
export const skipToTheEnd: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const { from, to } = { ...originalDoc, ...data }
  const { docs } = await req.payload.find({
    collection: 'redirects',
    overrideAccess: true,
    req,
    depth: 0,
    limit: 1,
    where: { from: { equals: to } },
  })
  const end = docs[0]?.to ?? to
  if (end !== from) return { ...data, to: end }
  throw new ValidationError({ collection: collection.slug, errors: [{ path: 'to', message: say(req, LOOP) }] }, req.t)
}

/** Redirects that led to an address which is redirected now lead to where it leads. */
export const moveOthersToTheEnd: CollectionAfterChangeHook = async ({ doc, req }) => {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    overrideAccess: true,
    req,
    depth: 0,
    pagination: false,
    where: { to: { equals: doc.from } },
  })
  for (const { id } of docs) {
    await req.payload.update({ collection: 'redirects', id, overrideAccess: true, req, data: { to: doc.to } })
  }
  return doc
}
