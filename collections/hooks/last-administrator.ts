import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  Forbidden,
  type PayloadRequest,
} from 'payload'
import { say, words } from '../words'

const LAST = words(
  'This is the last administrator in force. Make somebody else an administrator first.',
  'Tämä on viimeinen käytössä oleva pääkäyttäjä. Tee ensin jostakusta toisesta pääkäyttäjä.',
  'Det här är den sista aktiva administratören. Gör först någon annan till administratör.',
)

const inForce = (user?: { role?: string | null; disabled?: boolean | null }) =>
  user?.role === 'administrator' && !user.disabled

async function keepOne(id: unknown, req: PayloadRequest) {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    overrideAccess: true,
    req,
    where: {
      and: [{ role: { equals: 'administrator' } }, { disabled: { not_equals: true } }, { id: { not_equals: id } }],
    },
  })
  // 409: the request is fine, the state of things is not.
  if (totalDocs === 0) throw new APIError(say(req, LAST), 409, undefined, true)
}

/** Someone must be left who can let others in: the last administrator is neither demoted nor disabled. */
export const keepAnAdministrator: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation === 'update' && inForce(originalDoc) && !inForce({ ...originalDoc, ...data })) {
    await keepOne(originalDoc.id, req)
  }
  return data
}

/** … nor deleted. */
export const keepAnAdministratorOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = await req.payload.findByID({ collection: 'users', id, overrideAccess: true, req, depth: 0 })
  if (inForce(user)) await keepOne(id, req)
}

/** Accounts are changed and deleted one by one: Payload works on many at a time, and all would pass as not the last. */
export const oneAccountAtATime: CollectionBeforeOperationHook = ({ args, operation, req, overrideAccess }) => {
  const changes = operation === 'update' || operation === 'delete'
  if (changes && !overrideAccess && !('id' in args && args.id)) throw new Forbidden(req.t)
  return args
}
