import {
  APIError,
  type CollectionConfig,
  Forbidden,
  NotFound,
  type Payload,
  type SanitizedCollectionConfig,
} from 'payload'
import { type World, dataOf, fileFor, type Subject } from './matrix-documents'
import type { Rest } from './rest'

/** The two interfaces that someone asks through. */
export type Way = 'local' | 'rest'

type Found = Record<string, unknown> | undefined

export type Asking = { world: World; rest: Rest; way: Way; kind: string; subject: Subject }

/** @returns what was answered, and undefined for a refusal */
type Ask = (asking: Asking) => Promise<Found>

type Operation = {
  /** Whether a collection knows it. */
  known: (collection: SanitizedCollectionConfig) => boolean
  /** What must be so before. */
  before?: (asking: Asking) => Promise<void>
  ask: Ask
  /** Whether it has happened. */
  isDone: (answer: Found, now: Found, subject: Subject) => boolean
}

const REFUSED = [401, 403, 404, 501]

/** The document as it stands, its newest version, wherever it is. */
export async function look(payload: Payload, { slug, id }: Subject): Promise<Found> {
  const { docs } = await payload.find({
    ...({ collection: slug as 'topics', where: { id: { equals: id } }, depth: 0 } as const),
    ...{ draft: true, trash: true, showHiddenFields: true },
  })
  return docs[0] as Found
}

const isRefusal = (error: unknown) =>
  error instanceof Forbidden ||
  error instanceof NotFound ||
  (error instanceof APIError && /cannot be duplicated|disabled bulk/.test(error.message))

async function local(operation: () => Promise<unknown>): Promise<Found> {
  try {
    return (await operation()) as Found
  } catch (error) {
    if (isRefusal(error)) return undefined
    throw error
  }
}

const as = ({ subject: { slug, asker } }: Asking) => ({
  ...{ collection: slug as 'topics', overrideAccess: false as const, depth: 0 },
  ...(asker.user && { user: asker.user }),
})

async function over(asking: Asking, method: string, path: string, body?: object): Promise<Found> {
  const { rest, subject } = asking
  const address = `/${subject.slug}${path}${path.includes('?') ? '&' : '?'}locale=en`
  const { status, json } = await rest(method, address, { token: subject.asker.token, body })
  if (REFUSED.includes(status)) return undefined
  // On SQLite Payload fails when the preference that it shall delete is not there.
  if (subject.slug === 'payload-preferences' && method === 'DELETE' && status === 500) return undefined
  if (status >= 400 && !JSON.stringify(json).includes('not allowed'))
    throw new Error(`${method} ${address}: ${status} ${JSON.stringify(json)}`)
  return json
}

const only = ({ id }: Subject) => ({ where: { id: { equals: id } } })
const onlyIn = ({ id }: Subject) => `where[id][equals]=${id}`

/** A change of one document, or of all that match, through either interface. */
const change =
  (data: (subject: Subject) => object, options: { draft?: boolean; trash?: boolean } = {}, many = false): Ask =>
  (asking) => {
    const { world, way, subject } = asking
    const sent = data(subject) as never
    const which = many ? only(subject) : { id: subject.id }
    if (way === 'local')
      return local(() => world.payload.update({ ...as(asking), ...options, ...which, data: sent } as never))
    const query = new URLSearchParams(Object.entries(options).map(([name, value]) => [name, String(value)]))
    return over(asking, 'PATCH', many ? `?${query}&${onlyIn(subject)}` : `/${subject.id}?${query}`, sent)
  }

const remove =
  ({ trash = false, many = false } = {}): Ask =>
  (asking) => {
    const { world, way, subject } = asking
    const which = many ? only(subject) : { id: subject.id }
    if (way === 'local') return local(() => world.payload.delete({ ...as(asking), trash, ...which } as never))
    // Payload knows preferences by their key.
    const one = subject.slug === 'payload-preferences' ? subject.key : subject.id
    return over(asking, 'DELETE', many ? `?${onlyIn(subject)}` : `/${one}?trash=${trash}`)
  }

/** Reads the document in each way there is. They must tell the same. */
const read =
  (trash: boolean): Ask =>
  async (asking) => {
    const { world, way, subject } = asking
    const answers: boolean[] = []
    for (const draft of [false, true]) {
      if (way === 'local') {
        const options = { ...as(asking), draft, trash }
        const list = await local(() => world.payload.find({ ...options, ...only(subject) }))
        const counted = await local(() => world.payload.count({ ...as(asking), ...only(subject), trash } as never))
        const one = await local(() => world.payload.findByID({ ...options, id: subject.id }))
        answers.push(list?.totalDocs === 1, counted?.totalDocs === 1, one?.id === subject.id)
        continue
      }
      const query = `?depth=0&draft=${draft}&trash=${trash}`
      const list = await over(asking, 'GET', `${query}&${onlyIn(subject)}`)
      answers.push(list?.totalDocs === 1)
      // What comes after its address, Payload takes for the key of a preference.
      if (subject.slug === 'payload-preferences') continue
      answers.push((await over(asking, 'GET', `/count${query}&${onlyIn(subject)}`))?.totalDocs === 1)
      answers.push((await over(asking, 'GET', `/${subject.id}${query}`))?.id === subject.id)
    }
    if (new Set(answers).size > 1) throw new Error(`Not the same in each way: ${JSON.stringify(answers)}`)
    return answers[0] ? {} : undefined
  }

const versionsOf = (asking: Asking) => ({ where: { parent: { equals: asking.subject.id } } })

const firstVersion = async (asking: Asking): Promise<string> => {
  const { docs } = await asking.world.payload.findVersions({
    ...({ collection: asking.subject.slug as 'cases', ...versionsOf(asking), sort: 'createdAt', limit: 1 } as const),
  })
  return docs[0]!.id
}

const readVersions: Ask = async (asking) => {
  const { world, way, subject } = asking
  const id = await firstVersion(asking)
  const options = { ...as(asking), collection: subject.slug as 'cases' }
  const [list, one] =
    way === 'local'
      ? [
          await local(() => world.payload.findVersions({ ...options, ...versionsOf(asking) })),
          await local(() => world.payload.findVersionByID({ ...options, id })),
        ]
      : [
          await over(asking, 'GET', `/versions?depth=0&where[parent][equals]=${subject.id}`),
          await over(asking, 'GET', `/versions/${id}?depth=0`),
        ]
  const answers = [Number(list?.totalDocs ?? 0) > 0, one?.id === id]
  if (answers[0] !== answers[1]) throw new Error(`Versions by id and as a list differ: ${JSON.stringify(answers)}`)
  return answers[0] ? {} : undefined
}

const create: Ask = async (asking) => {
  const { world, way, subject, kind } = asking
  const data = dataOf(world, subject.slug, kind, subject.asker)
  const file = await fileFor(subject.slug)
  if (way === 'local') return local(() => world.payload.create({ ...as(asking), data: data as never, ...file }))
  if (!file.file) return (await over(asking, 'POST', '?depth=0', data))?.doc as Found
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', new File([new Uint8Array(file.file.data)], file.file.name, { type: file.file.mimetype }))
  return (await over(asking, 'POST', '?depth=0', form))?.doc as Found
}

const duplicate: Ask = async (asking) => {
  const { world, way, subject } = asking
  if (way === 'local') return local(() => world.payload.duplicate({ ...as(asking), id: subject.id }))
  return (await over(asking, 'POST', `/${subject.id}/duplicate`, {}))?.doc as Found
}

const restoreVersion: Ask = async (asking) => {
  const { world, way, subject } = asking
  const id = await firstVersion(asking)
  const collection = subject.slug as 'cases'
  if (way === 'local') return local(() => world.payload.restoreVersion({ ...as(asking), collection, id }))
  return over(asking, 'POST', `/versions/${id}`, {})
}

const unlock: Ask = (asking) => {
  const { world, way, subject } = asking
  const data = { email: subject.email! }
  if (way === 'rest') return over(asking, 'POST', '/unlock', data)
  return local(
    () => world.payload.unlock({ ...as(asking), collection: 'users', data: data as never }) as Promise<unknown>,
  )
}

const inTrash = async ({ world, subject }: Asking) => {
  const data = { deletedAt: new Date().toISOString() } as never
  await world.payload.update({ collection: subject.slug as 'topics', id: subject.id, data })
}
const locked = async ({ world, subject }: Asking) => {
  const data = { lockUntil: new Date(Date.now() + 60_000).toISOString(), loginAttempts: 5 }
  await world.payload.db.updateOne({ collection: 'users', id: subject.id, data, returning: false })
}

const always = () => true
const withDrafts = ({ versions }: CollectionConfig | SanitizedCollectionConfig) => Boolean(versions)
const withTrash = ({ trash }: SanitizedCollectionConfig) => Boolean(trash)

const CHANGED = 'Changed by the matrix'
const changed = ({ slug, field }: Subject) => ({ [field]: slug === 'redirects' ? '/cases/changed' : CHANGED })
const isChanged = (_answer: Found, now: Found, subject: Subject) =>
  now?.[subject.field] === Object.values(changed(subject))[0]
const isNew = (answer: Found, _now: Found, { id }: Subject) => Boolean(answer?.id) && answer?.id !== id
const isGone = (_answer: Found, now: Found) => now === undefined
const isTold = (answer: Found) => answer !== undefined
const has = (field: string, value: unknown) => (_answer: Found, now: Found) => now?.[field] === value
const trashed = () => ({ deletedAt: new Date().toISOString() })
const isTrashed = (_answer: Found, now: Found) => Boolean(now?.deletedAt)

/** All that can be done with the documents of a collection. */
export const OPERATIONS: Record<string, Operation> = {
  // A case that somebody else is to be the author of has them as its author.
  create: {
    known: always,
    ask: create,
    isDone: (answer, now, subject) => isNew(answer, now, subject) && answer?.author === now?.author,
  },
  duplicate: { known: always, ask: duplicate, isDone: isNew },
  read: { known: always, ask: read(false), isDone: isTold },
  'read versions': { known: withDrafts, ask: readVersions, isDone: isTold },
  update: { known: always, ask: change(changed, { draft: true }), isDone: isChanged },
  'update many': { known: always, ask: change(changed, { draft: true }, true), isDone: isChanged },
  publish: { known: withDrafts, ask: change(() => ({ _status: 'published' })), isDone: has('_status', 'published') },
  unpublish: { known: withDrafts, ask: change(() => ({ _status: 'draft' })), isDone: has('_status', 'draft') },
  'restore version': {
    known: withDrafts,
    ask: restoreVersion,
    isDone: (_answer, now, { field }) => now?.[field] !== 'The second version',
  },
  'move to trash': { known: withTrash, ask: change(trashed), isDone: isTrashed },
  'move many to trash': { known: withTrash, ask: change(trashed, {}, true), isDone: isTrashed },
  'read in trash': { known: withTrash, before: inTrash, ask: read(true), isDone: isTold },
  'take out of trash': {
    known: withTrash,
    before: inTrash,
    ask: change(() => ({ deletedAt: null }), { trash: true }),
    isDone: (_answer, now) => now !== undefined && !now.deletedAt,
  },
  'delete from trash': { known: withTrash, before: inTrash, ask: remove({ trash: true }), isDone: isGone },
  delete: { known: always, ask: remove(), isDone: isGone },
  'delete many': { known: always, ask: remove({ many: true }), isDone: isGone },
  unlock: {
    known: ({ auth }) => Boolean(auth),
    before: locked,
    ask: unlock,
    isDone: (_answer, now) => !now?.lockUntil,
  },
}
