import type { Payload } from 'payload'
import type { Case } from '@/collections/payload-types'
import { runDueJobs } from '@/lib/jobs/run-due'
import { createCase, examples } from '../support/documents'
import { type TestPayload, startPayload } from '../support/payload'
import { restOf, tokenOf } from '../support/rest'
import { createStaff } from '../support/staff'

let site: TestPayload
let payload: Payload

beforeAll(async () => {
  site = await startPayload()
  payload = site.payload
})
afterAll(() => site.stop())

const collection = 'cases'
const update = (id: string, data: Partial<Case>, more: object = {}) =>
  payload.update({ collection, id, data, depth: 0, ...more })
const moveTo = (id: string, slug: string) => update(id, { slug, _status: 'published' })
const leadsTo = async (...slugs: string[]) => {
  const found = slugs.map(async (slug) => {
    const { docs } = await payload.find({ collection: 'redirects', where: { from: { equals: `/cases/${slug}` } } })
    return docs.map(({ to }) => to.replace('/cases/', '')).join(' ')
  })
  return Promise.all(found)
}
const redirects = async () => (await payload.find({ collection: 'redirects', pagination: false })).docs

/** What holds whatever happened: no redirect leads to one that leads on, and none away from a page that is there. */
async function expectNoChains() {
  const all = await redirects()
  const from = all.map((each) => each.from)
  expect(all.filter(({ to }) => from.includes(to))).toEqual([])
  const slugs = from.map((path) => path.replace('/cases/', ''))
  const { docs } = await payload.find({ collection, overrideAccess: false, where: { slug: { in: slugs } } })
  expect(docs.map(({ slug }) => slug)).toEqual([])
}
afterEach(expectNoChains)

test('there and back leaves only the way back', async () => {
  const { id } = await createCase(payload, { slug: 'there-a' })
  for (const slug of ['there-b', 'there-c', 'there-a', 'there-b']) await moveTo(id, slug)
  expect(await leadsTo('there-a', 'there-b', 'there-c')).toEqual(['there-b', '', 'there-b'])
})

test('two that swap their addresses are each found at their new one', async () => {
  const [one, two] = [await createCase(payload, { slug: 'swap-a' }), await createCase(payload, { slug: 'swap-b' })]
  await moveTo(one.id, 'swap-meanwhile')
  await moveTo(two.id, 'swap-a')
  await moveTo(one.id, 'swap-b')
  expect(await leadsTo('swap-a', 'swap-b', 'swap-meanwhile')).toEqual(['', '', 'swap-b'])
})

test('drafts of an address leave no trace, only what is published does', async () => {
  const { id } = await createCase(payload, { slug: 'draft-a' })
  for (const slug of ['draft-b', 'draft-c', 'draft-d']) await update(id, { slug }, { draft: true })
  expect(await leadsTo('draft-a', 'draft-b', 'draft-c')).toEqual(['', '', ''])
  await update(id, { _status: 'published' })
  expect(await leadsTo('draft-a', 'draft-b', 'draft-c')).toEqual(['draft-d', '', ''])
})

test('a publish by the clock remembers the old address', async () => {
  const { id } = await createCase(payload, { slug: 'clock-a' })
  await update(id, { slug: 'clock-b' }, { draft: true })
  const input = { type: 'publish' as const, doc: { relationTo: collection, value: id } }
  await payload.jobs.queue({ task: 'schedulePublish', input: input as never, waitUntil: new Date(Date.now() - 1000) })
  await runDueJobs(payload)
  expect((await payload.findByID({ collection, id })).slug).toBe('clock-b')
  expect(await leadsTo('clock-a')).toEqual(['clock-b'])
})

test('a restored version brings its address back', async () => {
  const { id } = await createCase(payload, { slug: 'restore-a' })
  await moveTo(id, 'restore-b')
  const { docs } = await payload.findVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, { 'version.slug': { equals: 'restore-a' } }] },
  })
  await payload.restoreVersion({ collection, id: docs[0]!.id })
  expect((await payload.findByID({ collection, id })).slug).toBe('restore-a')
  expect(await leadsTo('restore-a', 'restore-b')).toEqual(['', 'restore-a'])
})

test('an address that changes while the page is off the site is remembered', async () => {
  const { id } = await createCase(payload, { slug: 'off-a' })
  await update(id, { _status: 'draft' })
  await update(id, { slug: 'off-b' }, { draft: true })
  await update(id, { _status: 'published' })
  expect(await leadsTo('off-a')).toEqual(['off-b'])
})

test('… unless another page has taken it meanwhile', async () => {
  const { id } = await createCase(payload, { slug: 'left-a' })
  await update(id, { slug: 'left-b', _status: 'draft' })
  await createCase(payload, { slug: 'left-a' })
  await update(id, { _status: 'published' })
  expect(await leadsTo('left-a')).toEqual([''])
})

test('a page in the trash keeps its address, and it comes back with it', async () => {
  const { id } = await createCase(payload, { slug: 'trash-a' })
  await moveTo(id, 'trash-b')
  await update(id, { deletedAt: new Date().toISOString() })
  await expect(createCase(payload, { slug: 'trash-b' })).rejects.toThrow(/invalid/)
  expect(await leadsTo('trash-a')).toEqual(['trash-b'])
  await update(id, { deletedAt: null, _status: 'published' }, { trash: true })
  expect((await payload.findByID({ collection, id })).slug).toBe('trash-b')
  expect(await leadsTo('trash-a')).toEqual(['trash-b'])
})

test('a redirect to a page goes when the page is deleted, and its address is free', async () => {
  const { id } = await createCase(payload, { slug: 'gone-a' })
  await moveTo(id, 'gone-b')
  await payload.delete({ collection, id })
  expect(await leadsTo('gone-a')).toEqual([''])
  await createCase(payload, { slug: 'gone-b' })
})

test('the part below the address says what visitors see, and the English title', async () => {
  const staff = await createStaff(payload)
  const rest = restOf(payload)
  const token = await tokenOf(rest, staff.editor.email)
  const { id } = await createCase(payload, { slug: 'part-a', title: 'In English' })
  await update(id, { slug: 'part-b' }, { draft: true })
  await update(id, { title: 'Suomeksi' }, { locale: 'fi', draft: true })
  const { json } = await rest('GET', `/cases/${id}/address?locale=en`, { token })
  expect(json).toMatchObject({ published: '/cases/part-a', english: 'In English' })
  const topic = await payload.create({ collection: 'topics', data: examples.topics() })
  expect((await rest('GET', `/topics/${topic.id}/address`, { token })).status).toBe(404)
})
