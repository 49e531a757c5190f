import type { Payload, TypedUser } from 'payload'
import type { Entry, Group, ReadGroup } from '@/admin/dashboard/group'
import { createCase, examples } from '../support/documents'
import { type TestPayload, startPayload } from '../support/payload'
import { type Rest, restOf, tokenOf } from '../support/rest'
import { type Staff, createAccount, createStaff } from '../support/staff'

let site: TestPayload
let payload: Payload
let rest: Rest
let staff: Staff

const DRAFT = { _status: 'draft' } as const
const PUBLISHED = { _status: 'published' } as const
const ago = (days: number) => new Date(Date.now() - days * 24 * 60 * 60_000).toISOString()

beforeAll(async () => {
  site = await startPayload()
  payload = site.payload
  rest = restOf(payload)
  staff = await createStaff(payload)
})
afterAll(() => site.stop())

const read = async (group: ReadGroup, user: TypedUser = staff.editor): Promise<Group[]> =>
  group({ payload, user, locale: 'en', t: (text) => text.en })
const entriesOf = async (group: ReadGroup, user?: TypedUser): Promise<Entry[]> =>
  (await read(group, user)).flatMap(({ entries }) => entries)
const counts = (entries: Entry[]) => Object.fromEntries(entries.map(({ text, count }) => [text, count]))

/** How many rows the list at an address has: the list asks for the newest versions. */
async function rowsAt(href: string, token: string): Promise<unknown> {
  const { pathname, search } = new URL(href, 'http://localhost')
  const query = `${search}${search ? '&' : '?'}draft=true&limit=1&locale=en`
  const { status, json } = await rest('GET', `${pathname.replace('/admin/collections', '')}${query}`, { token })
  expect(status).toBe(200)
  return json.totalDocs
}
async function expectListsToAgree(entries: Entry[], email: string): Promise<void> {
  const token = await tokenOf(rest, email)
  for (const { href, text, count } of entries) expect([text, await rowsAt(href, token)]).toEqual([text, count])
}

/** Past the workflow's hooks, whose rules are tested elsewhere. */
async function setStage(id: string, workflow: string, more: object = {}): Promise<void> {
  const { docs } = await payload.db.findVersions({
    ...{ collection: 'cases', where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] }, limit: 1 },
  })
  const versionData = { version: { ...(docs[0]!.version as object), workflow, ...more }, latest: true }
  await payload.db.updateVersion({ collection: 'cases', id: docs[0]!.id, versionData: versionData as never })
}

describe('the dashboard of an editor', () => {
  test('counts what waits for review by the newest versions, as its lists do', async () => {
    const { reviews } = await import('@/admin/dashboard/for-editors')
    const published = await createCase(payload)
    await payload.update({ collection: 'cases', id: published.id, data: { seeks: 'More', ...DRAFT }, draft: true })
    await setStage(published.id, 'in-review')
    const draft = await createCase(payload, DRAFT)
    await setStage(draft.id, 'in-review')
    await createCase(payload, DRAFT)
    const entries = await entriesOf(reviews)
    expect(counts(entries)).toEqual({ Cases: 2 })
    await expectListsToAgree(entries, staff.editor.email)
  })

  test('counts what each language lacks, collection by collection', async () => {
    const { translations } = await import('@/admin/dashboard/for-editors')
    await payload.create({ collection: 'pages', data: examples.pages() })
    const groups = await read(translations)
    expect(groups.map(({ name }) => name)).toEqual(['translations-fi', 'translations-sv'])
    for (const { entries } of groups) {
      expect(counts(entries)).toMatchObject({ 'Text pages': 1 })
      await expectListsToAgree(entries, staff.editor.email)
    }
  })

  test('counts published cases that nobody has looked at for long', async () => {
    const { oldCases } = await import('@/admin/dashboard/for-editors')
    const before = (await entriesOf(oldCases))[0]?.count ?? 0
    const reviewed = (lastReviewed: string, more: object = {}) => ({ review: { lastReviewed, ...more } })
    await createCase(payload, reviewed(ago(800)))
    await createCase(payload, reviewed(ago(10), { due: true }))
    await createCase(payload, reviewed(ago(10)))
    await createCase(payload, { ...reviewed(ago(800)), ...DRAFT })
    const fresh = await createCase(payload, reviewed(ago(800)))
    await payload.update({ collection: 'cases', id: fresh.id, data: { ...reviewed(ago(1)), ...PUBLISHED } })
    const entries = await entriesOf(oldCases)
    expect(entries[0]?.count).toBe(before + 2)
    await expectListsToAgree(entries, staff.editor.email)
  })

  test('says what is planned, and first what is late or did not happen', async () => {
    const { schedules } = await import('@/admin/dashboard/for-editors')
    const { id } = await createCase(payload, { title: 'Planned', ...DRAFT })
    const schedule = (days: number) => {
      const input = { type: 'publish', doc: { relationTo: 'cases', value: id } }
      return payload.jobs.queue({ task: 'schedulePublish', input: input as never, waitUntil: new Date(ago(-days)) })
    }
    for (const days of [1, 2, 3, 4, 5, 6]) await schedule(days)
    await schedule(-1)
    const failed = await schedule(7)
    await payload.db.updateOne({
      collection: 'payload-jobs',
      id: failed.id,
      data: { hasError: true },
      returning: false,
    })
    const entries = await entriesOf(schedules)
    expect(entries.map(({ note, isLate }) => [isLate, note])).toEqual([
      [true, 'Late'],
      [true, 'Did not happen'],
      ...Array.from({ length: 5 }, () => [false, undefined]),
    ])
    expect(entries[2]).toMatchObject({ text: 'Planned: is published', href: `/admin/collections/cases/${id}` })
  })

  test('counts broken links, and not those that failed once', async () => {
    const { brokenLinks } = await import('@/admin/dashboard/for-editors')
    expect(await entriesOf(brokenLinks)).toEqual([])
    const failing = [{ ok: false }, { ok: null, failures: 1 }, { ok: true }, {}]
    for (const [number, data] of failing.entries())
      await payload.create({ collection: 'link-checks', data: { url: `https://${number}.example/`, ...data } })
    const link = { href: '/admin/broken-links', text: 'Broken links', count: 1 }
    expect(await entriesOf(brokenLinks)).toEqual([link])
  })

  test('tells administrators alone who has not answered an invitation', async () => {
    const { invitations } = await import('@/admin/dashboard/for-editors')
    const { id } = await createAccount(payload, 'contributor', { email: 'invited@example.fi' })
    const data = { invitedAt: new Date().toISOString() }
    await payload.db.updateOne({ collection: 'users', id, data, returning: false })
    expect(await read(invitations)).toEqual([])
    const entries = await entriesOf(invitations, staff.administrator)
    expect(counts(entries)).toEqual({ 'Invited, not signed in yet': 1 })
    await expectListsToAgree(entries, staff.administrator.email)
  })
})

describe('the dashboard of a contributor', () => {
  test('shows their own work, and what an editor asks them to change', async () => {
    const { changes, ownCases } = await import('@/admin/dashboard/for-contributors')
    const { contributor } = staff
    const own = { author: contributor.id, ...DRAFT }
    await createCase(payload, own)
    await createCase(payload, own)
    await setStage((await createCase(payload, own)).id, 'in-review')
    const changed = await createCase(payload, { ...own, title: 'Ours' })
    await setStage(changed.id, 'changes-requested', { comment: 'Say who pays for it.' })
    const foreign = await createCase(payload, DRAFT)
    await setStage(foreign.id, 'changes-requested', { comment: 'Not for you.' })
    expect(await entriesOf(changes, contributor)).toEqual([
      { href: `/admin/collections/cases/${changed.id}`, text: 'Ours', note: 'Say who pays for it.' },
    ])
    const entries = await entriesOf(ownCases, contributor)
    expect(counts(entries)).toEqual({ 'Drafts of yours': 2, 'In review with the editors': 1 })
    await expectListsToAgree(entries, contributor.email)
  })
})
