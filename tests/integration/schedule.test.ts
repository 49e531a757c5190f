import type { Payload } from 'payload'
import { listSchedules } from '@/collections/newsroom/schedules'
import type { Case, User } from '@/collections/payload-types'
import { readContentVersion } from '@/lib/content-version'
import { runDueJobs } from '@/lib/jobs/run-due'
import { createCase } from '../support/documents'
import { type TestPayload, startPayload } from '../support/payload'
import { type Rest, restOf, tokenOf } from '../support/rest'
import { type Staff, createAccount, createStaff } from '../support/staff'

let site: TestPayload
let payload: Payload
let rest: Rest
let staff: Staff
let editor: string
let contributor: string

beforeAll(async () => {
  site = await startPayload()
  payload = site.payload
  rest = restOf(payload)
  staff = await createStaff(payload)
  editor = await tokenOf(rest, staff.editor.email)
  contributor = await tokenOf(rest, staff.contributor.email)
})
afterEach(() => payload.db.deleteMany({ collection: 'payload-jobs', where: {} }))
afterAll(() => site.stop())

type Plan = { id: string; type?: 'publish' | 'unpublish'; by?: Pick<User, 'id'>; after?: number }

/** As Payload's server function queues it. */
const plan = ({ id, type = 'publish', by = staff.editor, after = -1_000 }: Plan) =>
  payload.jobs.queue({
    task: 'schedulePublish',
    input: { type, doc: { relationTo: 'cases', value: id }, user: { relationTo: 'users', value: by.id } } as never,
    waitUntil: new Date(Date.now() + after),
  })
const shown = async (id: string) => {
  const { docs } = await payload.find({
    collection: 'cases',
    overrideAccess: false,
    where: { id: { equals: id } },
    depth: 0,
  })
  return docs[0]
}
const draft = (more: Partial<Case> = {}) => createCase(payload, { _status: 'draft', ...more })
const plans = (id: string) => listSchedules(payload).then((all) => all.filter(({ document }) => document === id))

describe('at its time', () => {
  test('a case is published in the name of the one who planned it, and the site lets go of what it kept', async () => {
    const { id } = await draft({ workflow: 'in-review' })
    const before = await readContentVersion(payload.kv)
    await plan({ id })
    await runDueJobs(payload)
    expect(await shown(id)).toMatchObject({
      _status: 'published',
      workflow: 'writing',
      step: 'published',
      changedBy: staff.editor.id,
    })
    expect(await readContentVersion(payload.kv)).not.toBe(before)
    expect(await plans(id)).toEqual([])
  })

  test('a case is taken from the site, also when its newest draft is not finished', async () => {
    const { id } = await createCase(payload)
    await payload.update({ collection: 'cases', id, data: { title: '' }, draft: true })
    const before = await readContentVersion(payload.kv)
    await plan({ id, type: 'unpublish' })
    await runDueJobs(payload)
    expect(await shown(id)).toBeUndefined()
    expect(await readContentVersion(payload.kv)).not.toBe(before)
    expect(await payload.findByID({ collection: 'cases', id, draft: true, depth: 0 })).toMatchObject({
      step: 'unpublished',
      changedBy: staff.editor.id,
    })
  })

  test('and not before', async () => {
    const { id } = await draft()
    await plan({ id, after: 60_000 })
    await runDueJobs(payload)
    expect(await shown(id)).toBeUndefined()
    expect(await plans(id)).toMatchObject([{ state: 'planned', type: 'publish', by: 'The editor' }])
  })

  test('what someone has open at that moment is published all the same', async () => {
    const { id } = await draft()
    await payload.db.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'cases', value: id },
        user: { relationTo: 'users', value: staff.administrator.id },
      },
    })
    await plan({ id })
    await runDueJobs(payload)
    expect(await shown(id)).toBeDefined()
  })

  test('what is not finished is not published, and says so', async () => {
    const { id } = await draft()
    await payload.update({ collection: 'cases', id, data: { summary: '' }, draft: true })
    await plan({ id })
    await runDueJobs(payload)
    expect(await shown(id)).toBeUndefined()
    expect(await plans(id)).toMatchObject([{ state: 'failed', problem: 'refused' }])
  })

  test('what is in the trash stays there', async () => {
    const { id } = await draft()
    await payload.update({ collection: 'cases', id, data: { deletedAt: new Date().toISOString() } })
    await plan({ id })
    await runDueJobs(payload)
    expect(await shown(id)).toBeUndefined()
    expect(await plans(id)).toMatchObject([{ state: 'failed', problem: 'trashed' }])
  })
})

describe('who may not publish', () => {
  test('plans in vain: a contributor', async () => {
    const { id } = await draft({ author: staff.contributor.id })
    await plan({ id, by: staff.contributor })
    expect(await plans(id)).toMatchObject([{ state: 'failed', problem: 'no-right', by: 'The contributor' }])
    await runDueJobs(payload)
    expect(await shown(id)).toBeUndefined()
    expect(await plans(id)).toMatchObject([{ state: 'failed', problem: 'no-right' }])
  })

  test.each([
    ['disabled', { disabled: true }],
    ['made a contributor', { role: 'contributor' as const }],
  ])('by then: an editor who was %s', async (name, change) => {
    const by = await createAccount(payload, 'editor', { email: `${name.replaceAll(' ', '-')}@example.fi` })
    const { id } = await draft()
    await plan({ id, by })
    expect(await plans(id)).toMatchObject([{ state: 'planned' }])
    await payload.update({ collection: 'users', id: by.id, data: change })
    await runDueJobs(payload)
    expect(await shown(id)).toBeUndefined()
    expect(await plans(id)).toMatchObject([{ state: 'failed', problem: 'no-right' }])
  })

  test('by then: an account that is gone', async () => {
    const by = await createAccount(payload, 'editor', { email: 'gone@example.fi' })
    const { id } = await draft()
    await plan({ id, by })
    await payload.delete({ collection: 'users', id: by.id })
    await runDueJobs(payload)
    expect(await shown(id)).toBeUndefined()
    expect(await plans(id)).toMatchObject([{ state: 'failed', problem: 'no-right' }])
  })

  test('reaches the queue neither by REST nor by the door that Payload leaves open', async () => {
    const { id } = await draft({ author: staff.contributor.id })
    const job = await plan({ id, after: 60_000 })
    for (const token of [contributor, editor]) {
      expect((await rest('POST', '/payload-jobs', { body: { taskSlug: 'schedulePublish' }, token })).status).toBe(403)
      expect((await rest('DELETE', `/payload-jobs/${job.id}`, { token })).status).toBe(403)
      expect((await rest('GET', '/payload-jobs/run', { token })).status).not.toBe(200)
    }
    // What Payload's server function does for whoever is in the admin.
    const remove = (user: Staff[keyof Staff]) =>
      payload.delete({ collection: 'payload-jobs', where: { id: { equals: job.id } }, user, overrideAccess: true })
    await expect(remove(staff.contributor)).rejects.toThrow()
    expect(await plans(id)).toHaveLength(1)
    await remove(staff.editor)
    expect(await plans(id)).toEqual([])
  })
})

describe('beside the form', () => {
  const act = (id: string, action: string, schedule: string, token: string) =>
    rest('POST', `/cases/${id}/${action}`, { body: { schedule }, token })

  test('editors cancel a plan, contributors see it', async () => {
    const { id } = await draft({ author: staff.contributor.id })
    const job = await plan({ id, after: 60_000 })
    const { json } = await rest('GET', `/cases/${id}/schedules`, { token: contributor })
    expect(json.schedules).toMatchObject([{ id: job.id, state: 'planned', by: 'The editor' }])
    expect((await act(id, 'schedule-cancel', String(job.id), contributor)).status).toBe(403)
    expect((await act(id, 'schedule-cancel', String(job.id), editor)).status).toBe(200)
    expect((await act(id, 'schedule-cancel', String(job.id), editor)).status).toBe(404)
    expect(await plans(id)).toEqual([])
  })

  test('no plan of another document is reached', async () => {
    const [one, other] = [await draft(), await draft()]
    const job = await plan({ id: one.id, after: 60_000 })
    expect((await act(other.id, 'schedule-cancel', String(job.id), editor)).status).toBe(404)
    expect((await act(other.id, 'schedule-again', String(job.id), editor)).status).toBe(404)
    expect(await plans(one.id)).toHaveLength(1)
  })

  test('what failed is tried again in the name of the one who asks', async () => {
    const { id } = await draft({ author: staff.contributor.id })
    const job = await plan({ id, by: staff.contributor })
    await runDueJobs(payload)
    expect((await act(id, 'schedule-again', String(job.id), contributor)).status).toBe(403)
    expect((await act(id, 'schedule-again', String(job.id), editor)).status).toBe(200)
    await runDueJobs(payload)
    expect(await shown(id)).toMatchObject({ _status: 'published', changedBy: staff.editor.id })
    expect(await plans(id)).toEqual([])
  })

  test('what should have happened is late', async () => {
    const { id, title } = await draft()
    await plan({ id, after: -3 * 60_000 })
    expect(await plans(id)).toMatchObject([{ state: 'overdue', problem: 'late', title, collection: 'cases' }])
  })

  test('with a request, only documents are told of that it may read', async () => {
    const { id } = await draft()
    await plan({ id, after: 60_000 })
    const asAnyone = { payload, user: null, context: {}, payloadAPI: 'REST' } as never
    expect(await listSchedules(payload, asAnyone).catch(() => [])).toEqual([])
    expect(await plans(id)).toHaveLength(1)
  })

  test('a document that is deleted takes its plans along', async () => {
    const { id } = await draft()
    await plan({ id, after: 60_000 })
    await payload.delete({ collection: 'cases', id, trash: true })
    const { totalDocs } = await payload.db.count({
      collection: 'payload-jobs',
      where: { taskSlug: { equals: 'schedulePublish' } },
    })
    expect(totalDocs).toBe(0)
  })
})
