import type { CollectionBeforeOperationHook } from 'payload'

/** What the hooks of one request tell each other. */
type Saving = { savesDraft?: boolean }

const MOVING = ['deletedAt', '_status']

/** True while the request in hand saves a draft and leaves what is published alone. */
export const savesDraft = (context: Record<string, unknown>): boolean => Boolean((context as Saving).savesDraft)

/** To the trash, or out of it and nothing else: the admin's form sends the empty date with every save. */
const isMove = (data: { deletedAt?: unknown }) =>
  Boolean(data.deletedAt) || ('deletedAt' in data && Object.keys(data).every((key) => MOVING.includes(key)))

/**
 * An update that does not say its `_status` is saved as a draft. Payload would take the status of the newest version:
 * a forgotten word would unpublish a page, or publish what someone has not finished. Moving to and from the trash
 * needs no status. A copy of a document begins as a draft, whatever it is a copy of.
 */
export const draftUnlessSaid: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' && 'duplicateFromID' in args && args.duplicateFromID) return { ...args, draft: true }
  if (operation !== 'update' && operation !== 'updateByID') return args
  const { data, draft, unpublishAllLocales } = args as { data?: object; draft?: boolean; unpublishAllLocales?: unknown }
  const status = data && '_status' in data ? data._status : undefined
  const moves = data && isMove(data)
  const asDraft = !moves && !unpublishAllLocales && (draft || !status)
  Object.assign(req.context, { savesDraft: Boolean(asDraft && status !== 'published') } satisfies Saving)
  return asDraft ? { ...args, draft: true } : args
}
