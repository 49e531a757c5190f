import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'
import type { LinkCheck } from '@/collections/payload-types'
import type { Manners } from '@/lib/links/try-link'
import { createCase } from '../support/documents'
import { allJobs } from '../support/enquiries'
import { type TestPayload, startPayload } from '../support/payload'
import { type Rest, restOf, tokenOf } from '../support/rest'
import { type Staff, createStaff } from '../support/staff'

let site: TestPayload
let payload: Payload
let rest: Rest
let staff: Staff
let server: Server
let origin: string
/** Paths that answer; all others are not there. */
const there = new Set<string>()
const asked: string[] = []

beforeAll(async () => {
  site = await startPayload({ LINK_CHECK: 'on' })
  payload = site.payload
  rest = restOf(payload)
  staff = await createStaff(payload)
  server = createServer(({ url = '', method }, response) => {
    asked.push(`${method} ${url}`)
    response.writeHead(url === '/busy' ? 429 : there.has(url) ? 200 : 404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  await site.stop()
  await new Promise((resolve) => server.close(resolve))
})
beforeEach(async () => {
  there.clear()
  asked.length = 0
  for (const collection of ['link-checks', 'payload-jobs'] as const)
    await payload.db.deleteMany({ collection, where: {} })
  await payload.delete({ collection: 'cases', where: { id: { exists: true } }, trash: true })
})

/** As on the internet, but the server of this test may be asked, and at once. */
async function manners(): Promise<Manners> {
  const { politely } = await import('@/lib/links/politeness')
  const guard = { mayAsk: (url: URL) => url.origin === origin, mayConnect: () => true }
  return { guard, politeness: politely(0), userAgent: 'test', timeout: 2000 }
}
const turn = async (left?: number) => {
  const { checkLinksInTurn } = await import('@/lib/links/check-links')
  await checkLinksInTurn(payload, left, await manners())
}
const checks = async (): Promise<Record<string, LinkCheck>> => {
  const { docs } = await payload.db.find<LinkCheck>({ collection: 'link-checks', limit: 0, pagination: false })
  return Object.fromEntries(docs.map((check) => [check.url.replace(origin, ''), check]))
}
/** As if the links had last been tried a day ago. */
async function nextDay(): Promise<void> {
  const checkedAt = new Date(Date.now() - 24 * 60 * 60_000).toISOString()
  for (const { id } of Object.values(await checks()))
    await payload.db.updateOne({ collection: 'link-checks', id, data: { checkedAt }, returning: false })
}
const linksTo = (...paths: string[]) => ({ links: paths.map((path) => ({ label: path, url: `${origin}${path}` })) })

describe('the daily check of links', () => {
  test('finds the links of what is published and of current drafts, and of nothing else', async () => {
    const { id } = await createCase(payload, { title: 'Published', ...linksTo('/published') })
    await payload.update({ collection: 'cases', id, data: { ...linksTo('/newer'), _status: 'draft' }, draft: true })
    await createCase(payload, { _status: 'draft', ...linksTo('/draft') })
    const old = await createCase(payload, linksTo('/older'))
    await payload.update({ collection: 'cases', id: old.id, data: { ...linksTo('/now'), _status: 'published' } })
    const deletedAt = new Date().toISOString()
    await createCase(payload, { ...linksTo('/trash'), deletedAt })
    await turn()
    expect(Object.keys(await checks()).sort()).toEqual(['/draft', '/newer', '/now', '/published'])
  })

  test('finds links in texts of every language, and of the site settings', async () => {
    const link = (url: string) => ({ type: 'link', version: 3, fields: { linkType: 'custom', url }, children: [] })
    const body = (url: string) =>
      ({
        root: {
          type: 'root',
          version: 1,
          direction: null,
          format: '',
          indent: 0,
          children: [{ type: 'paragraph', version: 1, direction: null, format: '', indent: 0, children: [link(url)] }],
        },
      }) as never
    const { id } = await createCase(payload, { body: body(`${origin}/english`) })
    await payload.update({
      ...{ collection: 'cases', id, locale: 'sv', data: { body: body(`${origin}/svenska`), _status: 'published' } },
    })
    await payload.updateGlobal({ slug: 'site', data: { organisation: { website: `${origin}/council` } } })
    await turn()
    expect(Object.keys(await checks()).sort()).toEqual(['/council', '/english', '/svenska'])
    await payload.updateGlobal({ slug: 'site', data: { organisation: { website: null } } })
  })

  test('calls a link broken after two days, and forgets that when it answers', async () => {
    there.add('/fine')
    await createCase(payload, linksTo('/fine', '/gone', '/busy'))
    await turn()
    expect(await checks()).toMatchObject({
      '/fine': { ok: true, failures: 0 },
      '/gone': { ok: null, failures: 1, problem: 'not-found' },
      '/busy': { ok: null, failures: 0, problem: 'busy' },
    })
    await nextDay()
    await turn()
    expect((await checks())['/gone']).toMatchObject({ ok: false, failures: 2 })
    there.add('/gone')
    await nextDay()
    await turn()
    expect((await checks())['/gone']).toMatchObject({ ok: true, failures: 0, problem: null, failingSince: null })
  })

  test('forgets links that are in no document any more', async () => {
    const { id } = await createCase(payload, linksTo('/kept', '/dropped'))
    await turn()
    await payload.update({ collection: 'cases', id, data: { ...linksTo('/kept'), _status: 'published' } })
    await turn()
    expect(Object.keys(await checks())).toEqual(['/kept'])
  })

  test('asks for no link twice a day, and for those that waited longest first', async () => {
    await createCase(payload, linksTo('/a', '/b'))
    await turn()
    asked.length = 0
    await turn()
    expect(asked).toEqual([])
    await nextDay()
    const { '/b': older } = await checks()
    const checkedAt = new Date(Date.now() - 48 * 60 * 60_000).toISOString()
    await payload.db.updateOne({ collection: 'link-checks', id: older!.id, data: { checkedAt }, returning: false })
    await turn(1)
    expect(new Set(asked.map((request) => request.split(' ')[1]))).toEqual(new Set(['/b']))
  })

  test('does its work in turns, and stops when the day’s number is reached', async () => {
    const paths = Array.from({ length: 45 }, (_, number) => `/${number}`)
    paths.forEach((path) => there.add(path))
    await createCase(payload, linksTo(...paths))
    await turn()
    expect(asked).toHaveLength(40)
    const [next, ...more] = await allJobs(payload)
    expect(more).toEqual([])
    expect(next).toMatchObject({ taskSlug: 'check-links', input: { left: 960 } })
    expect(Date.parse(next!.waitUntil!)).toBeGreaterThan(Date.now())
    await payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
    await turn(2)
    expect(asked).toHaveLength(42)
    expect(await allJobs(payload)).toEqual([])
  })

  test('runs as a job that two processes do not do at once, by night', async () => {
    await payload.jobs.handleSchedules()
    const [job] = (await allJobs(payload)).filter(({ taskSlug }) => taskSlug === 'check-links')
    expect(job).toMatchObject({ concurrencyKey: 'check-links', queue: 'default' })
    expect(new Date(job!.waitUntil!).getHours()).toBe(2)
    const { runDueJobs } = await import('@/lib/jobs/run-due')
    // Nothing is asked in earnest: the machine itself is no public address.
    await createCase(payload, { links: [{ label: 'Inside', url: 'http://127.0.0.1/' }] })
    const waitUntil = new Date(Date.now() - 1000).toISOString()
    await payload.db.updateOne({ collection: 'payload-jobs', id: job!.id, data: { waitUntil }, returning: false })
    await runDueJobs(payload)
    expect(await checks()).toMatchObject({ 'http://127.0.0.1/': { failures: 1, problem: 'not-public' } })
  })
})

describe('where a broken link is used', () => {
  test('is computed from the documents, each once, with its title', async () => {
    const { findUses } = await import('@/lib/links/uses')
    const { id } = await createCase(payload, { title: 'Twice', ...linksTo('/x') })
    const data = { ...linksTo('/x', '/y'), _status: 'draft' as const }
    await payload.update({ collection: 'cases', id, data, draft: true })
    const other = await createCase(payload, { title: 'Another', ...linksTo('/x') })
    const uses = await findUses(payload, [`${origin}/x`, `${origin}/nowhere`], 'fi')
    const inCases = (document: string, title: string) => ({ kind: 'collections', slug: 'cases', id: document, title })
    expect(uses.get(`${origin}/x`)).toHaveLength(2)
    expect(uses.get(`${origin}/x`)).toEqual(
      expect.arrayContaining([inCases(id, 'Twice'), inCases(other.id, 'Another')]),
    )
    expect(uses.get(`${origin}/nowhere`)).toEqual([])
  })
})

describe('trying links by hand', () => {
  const inside = { links: [{ label: 'Inside', url: 'http://10.0.0.1/' }] }

  test('tries those of one document now, and goes nowhere that is not public', async () => {
    const token = await tokenOf(rest, staff.editor.email)
    const { id } = await createCase(payload, { ...inside, _status: 'draft' })
    const { status, json } = await rest('POST', `/cases/${id}/check-links`, { token, body: {} })
    expect([status, json.message]).toEqual([200, 'Links tried: 1. Did not answer: 1.'])
    expect(await checks()).toMatchObject({ 'http://10.0.0.1/': { ok: null, failures: 1, problem: 'not-public' } })
  })

  test('tries a broken one again and says what came of it', async () => {
    const token = await tokenOf(rest, staff.editor.email)
    const link = { url: 'http://[::1]/', ok: false, failures: 3, problem: 'timeout' }
    const { id } = await payload.create({ collection: 'link-checks', data: link })
    const { status, json } = await rest('POST', `/link-checks/${id}/try`, { token, body: {} })
    expect(status).toBe(422)
    expect(json.message).toBe('It still does not answer: the address is not on the public internet.')
    expect((await rest('POST', '/link-checks/none/try', { token, body: {} })).status).toBe(404)
  })

  test('is for editors; the list itself is for nobody', async () => {
    const { id } = await createCase(payload, { ...inside, _status: 'draft', author: staff.contributor.id })
    const check = await payload.create({ collection: 'link-checks', data: { url: 'https://a.example/' } })
    for (const token of [undefined, await tokenOf(rest, staff.contributor.email)]) {
      const options = { body: {}, ...(token && { token }) }
      expect([401, 403]).toContain((await rest('POST', `/cases/${id}/check-links`, options)).status)
      expect([401, 403]).toContain((await rest('POST', `/link-checks/${check.id}/try`, options)).status)
      expect([401, 403]).toContain((await rest('GET', '/link-checks', token ? { token } : {})).status)
    }
  })
})
