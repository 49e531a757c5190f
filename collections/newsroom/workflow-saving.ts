import type { CollectionBeforeOperationHook } from 'payload'

/** What the hooks of one save tell each other. `comment` and `loadedAt` are there when they were sent with it. */
export type Saving = {
  comment?: string | undefined
  /** `updatedAt` of the version that the one who saves has in front of them. */
  loadedAt?: string | undefined
  /** Takes a document from the site and changes nothing else. */
  unpublishes?: boolean
}

type Context = { newsroom?: Saving }
type Sent = { data?: Record<string, unknown>; draft?: boolean; unpublishAllLocales?: unknown }

/** What is known of the save in hand. */
export const savingOf = (context: Record<string, unknown>): Saving => (context as Context).newsroom ?? {}

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : undefined)

const isOnly = (data: object | undefined, key: string) =>
  Boolean(data && Object.keys(data).every((name) => name === key))

/**
 * Notes what was sent with a save, before Payload fills in the rest from the version before. Taking a document from the
 * site must work whatever is missing in its newest draft: it then goes by Payload's flag, also when the clock does it.
 * What comes out of the trash without a word on its status comes as a draft: nobody has looked at it again.
 */
export const noteSaving: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!['create', 'update', 'updateByID', 'restoreVersion'].includes(operation)) return args
  const { data, draft, unpublishAllLocales } = args as Sent
  const takesDown = operation === 'update' && !draft && data?._status === 'draft' && isOnly(data, '_status')
  const leavesTrash = data?.deletedAt === null && !data._status
  const newsroom: Saving = {
    comment: operation === 'restoreVersion' ? undefined : textOf(data?.comment),
    // Whoever reads and writes by a script says nothing and is not asked. Local calls are our own.
    loadedAt: operation === 'update' && req.payloadAPI === 'REST' ? textOf(data?.updatedAt) : undefined,
    unpublishes: takesDown || Boolean(unpublishAllLocales),
  }
  Object.assign(req.context, { newsroom } satisfies Context)
  if (leavesTrash) return { ...args, data: { ...data, _status: 'draft' } } as typeof args
  return takesDown ? ({ ...args, unpublishAllLocales: true } as typeof args) : args
}
