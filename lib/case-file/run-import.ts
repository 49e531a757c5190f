import type { Payload } from 'payload'
import { APIError } from 'payload'
import type { CaseImport, User } from '@/collections/payload-types'
import { errorKinds } from '@/lib/error-kinds'
import type { Plan, PlanItem } from './plan'
import { readReferences } from './references'
import { type Newest, readBySlug, readTaken } from './stored-cases'
import { Changed, type Entry, undo, versionsOf } from './undo'
import { type Importer, writeCase } from './write'

const collection = 'case-imports'

/** So many cases are noted together before they are written. */
const BATCH = 20

/** Why nothing was imported; `left` are cases of the file that somebody changed while they were being undone. */
export type Failure = { kind: 'changed' | 'not-allowed' | 'refused'; slugs: string[]; left?: string[] }

/** What is noted of an import under way; `failure` is there as soon as it is being undone. */
type Journal = { entries: Entry[]; failure?: Failure }

const save = (payload: Payload, id: string, data: Partial<CaseImport>) =>
  payload.db.updateOne({ collection, id, data: { ...data, updatedAt: new Date().toISOString() } })

/** Those who may publish may import; whoever has lost the right meanwhile may not. */
async function importerOf(payload: Payload, by: CaseImport['by']): Promise<Importer | undefined> {
  const id = typeof by === 'object' ? by?.id : by
  const user = id ? await payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true }) : null
  const may = user && !(user as User).disabled && ['administrator', 'editor'].includes((user as User).role)
  return may ? { ...(user as User), collection: 'users' } : undefined
}

/** @param taken addresses that a published case has, though its draft has another one */
const isAsSeen = (item: PlanItem, found: Newest | undefined, taken: Set<string>) =>
  item.id ? found?.id === item.id && found.updatedAt === item.seen && !found.deletedAt : !found && !taken.has(item.slug)

/** @throws Changed with the cases that are not as they were when the file was checked */
async function expectAsSeen(payload: Payload, items: readonly PlanItem[]): Promise<void> {
  const slugs = items.map(({ slug }) => slug)
  const [bySlug, taken] = [await readBySlug(payload, slugs), await readTaken(payload, slugs)]
  const changed = items.filter((item) => !isAsSeen(item, bySlug.get(item.slug), taken))
  if (changed.length > 0) throw new Changed(changed.map(({ slug }) => slug))
}

async function entryFor(payload: Payload, { slug, id }: PlanItem): Promise<Entry> {
  const [newest] = id ? await versionsOf(payload, id) : []
  return { slug, id, before: newest?.id ?? null }
}

/** Of a batch that a killed process began, some may be written. What another person wrote since then is a change. */
async function expectOwn(payload: Payload, item: PlanItem, entry: Entry, user: string): Promise<void> {
  const [found] = await readBySlug(payload, [item.slug]).then((all) => [...all.values()])
  const versions = found ? await versionsOf(payload, found.id) : []
  const at = versions.findIndex(({ id }) => id === entry.before)
  const later = entry.before ? versions.slice(0, Math.max(at, 0)) : versions
  const isThere = entry.id ? found?.id === entry.id && at >= 0 && !found.deletedAt : true
  if (!isThere || later.some(({ version }) => version.changedBy !== user)) throw new Changed([item.slug])
}

async function writeAll(payload: Payload, id: string, plan: Plan, journal: Journal, user: Importer): Promise<void> {
  const references = await readReferences(payload)
  const { items } = plan
  const begun = journal.entries.length
  await expectAsSeen(payload, items.slice(begun))
  for (const [index, entry] of journal.entries.entries()) {
    if (index < begun - BATCH) continue
    await expectOwn(payload, items[index]!, entry, user.id)
    await writeCase(payload, user, items[index]!, references)
  }
  for (let at = begun; at < items.length; at += BATCH) {
    const batch = items.slice(at, at + BATCH)
    await expectAsSeen(payload, batch)
    for (const item of batch) journal.entries.push(await entryFor(payload, item))
    await save(payload, id, { journal: journal as never })
    for (const item of batch) await writeCase(payload, user, item, references)
  }
}

/** What Payload refuses will be refused again; what the database can't do may work a little later. */
function failureOf(error: unknown): Failure | undefined {
  if (error instanceof Changed) return { kind: 'changed', slugs: error.slugs }
  return error instanceof APIError && error.status < 500 ? { kind: 'refused', slugs: [] } : undefined
}

async function undoAll(payload: Payload, id: string, journal: Journal, failure: Failure, by: string): Promise<void> {
  await save(payload, id, { journal: { ...journal, failure } as never })
  const left = await undo(payload, journal.entries, by)
  await save(payload, id, { status: 'undone', problem: JSON.stringify({ ...failure, left } satisfies Failure) })
  payload.logger.warn(`An import of cases was undone: ${failure.kind}`)
}

/**
 * Writes all cases of a checked file as drafts, or none. A killed process leaves a journal: the next one goes on, or
 * finishes the undoing.
 *
 * @param isLast true when it will not be tried again: then what was written is undone
 * @throws what the database throws, so that it is tried again
 */
export async function runImport(payload: Payload, id: string, isLast: boolean): Promise<void> {
  const stored = await payload.findByID({ collection, id, depth: 0, disableErrors: true })
  if (!stored || !['checked', 'running'].includes(stored.status)) return
  const journal = (stored.journal ?? { entries: [] }) as unknown as Journal
  const by = String(typeof stored.by === 'object' ? stored.by?.id : stored.by)
  if (journal.failure) return undoAll(payload, id, journal, journal.failure, by)
  await save(payload, id, { status: 'running' })
  try {
    const user = await importerOf(payload, stored.by)
    if (!user) return await undoAll(payload, id, journal, { kind: 'not-allowed', slugs: [] }, by)
    await writeAll(payload, id, stored.plan as unknown as Plan, journal, user)
    await save(payload, id, { status: 'done' })
  } catch (error) {
    const failure = failureOf(error) ?? (isLast ? ({ kind: 'refused', slugs: [] } satisfies Failure) : undefined)
    if (!failure) throw error
    payload.logger.warn(`An import of cases failed: ${errorKinds(error).join(' < ')}`)
    await undoAll(payload, id, journal, failure, by)
  }
}
