import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { DEFAULT_LOCALE } from '@/lib/locales'
import { isEditor } from '../access/roles'
import type { PayloadJob } from '../payload-types'

/** What Payload's task is given. */
export type ScheduleInput = {
  type?: 'publish' | 'unpublish'
  doc?: { relationTo: CollectionSlug; value: string }
  user?: { relationTo: 'users'; value: string }
  timezone?: string
}

export const inputOf = (job: PayloadJob): ScheduleInput => (job.input ?? {}) as ScheduleInput

/** Schedules whose work is not done. Payload deletes those that are. */
export const openSchedules = (more: Where[] = []): Where => ({
  and: [{ taskSlug: { equals: 'schedulePublish' } }, { completedAt: { exists: false } }, ...more],
})

/** The schedules of one document. */
export const ofDocument = (collection: string, id: string): Where[] => [
  { 'input.doc.relationTo': { equals: collection } },
  { 'input.doc.value': { equals: id } },
]

/** What a schedule shows of its document. */
export type ScheduledDocument = { title: string; isTrashed: boolean }

/** The documents of schedules, by id; those alone that whoever asks may read. */
export async function documentsOf(
  payload: Payload,
  jobs: PayloadJob[],
  req?: PayloadRequest,
): Promise<Map<string, ScheduledDocument>> {
  const docs = jobs.flatMap((job) => inputOf(job).doc ?? [])
  const found = new Map<string, ScheduledDocument>()
  for (const collection of new Set(docs.map(({ relationTo }) => relationTo))) {
    const title = payload.collections[collection]?.config.admin.useAsTitle
    if (!title) continue
    const ids = docs.filter(({ relationTo }) => relationTo === collection).map(({ value }) => value)
    const { docs: documents } = await payload.find({
      ...({ collection, where: { id: { in: ids } }, draft: true, trash: true, depth: 0 } as const),
      ...({ pagination: false, locale: DEFAULT_LOCALE } as const),
      ...(req ? { overrideAccess: false, user: req.user, req } : {}),
    })
    for (const document of documents as unknown as Record<string, unknown>[]) {
      const id = String(document.id)
      found.set(id, { title: String(document[title] || id), isTrashed: Boolean(document.deletedAt) })
    }
  }
  return found
}

/** Those who planned, by id: their names, and whether they may still publish. Accounts that are gone are not in it. */
export async function plannersOf(payload: Payload, jobs: PayloadJob[]) {
  const ids = [...new Set(jobs.flatMap((job) => inputOf(job).user?.value ?? []))]
  if (ids.length === 0) return new Map<string, { name: string; mayPublish: boolean }>()
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    select: { name: true, role: true, disabled: true },
    depth: 0,
    pagination: false,
  })
  return new Map(
    docs.map(({ id, name, ...user }) => [id, { name, mayPublish: isEditor({ ...user, collection: 'users' }) }]),
  )
}
