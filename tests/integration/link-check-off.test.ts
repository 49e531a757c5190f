import type { Payload } from 'payload'
import { createCase } from '../support/documents'
import { allJobs } from '../support/enquiries'
import { type TestPayload, startPayload } from '../support/payload'
import { restOf, tokenOf } from '../support/rest'
import { createAccount } from '../support/staff'

let site: TestPayload
let payload: Payload

beforeAll(async () => {
  site = await startPayload({ LINK_CHECK: 'off' })
  payload = site.payload
})
afterAll(() => site.stop())

test('a server that is told to leave other sites alone does so, by the clock and by hand', async () => {
  const { checkLinksInTurn } = await import('@/lib/links/check-links')
  const { email } = await createAccount(payload, 'editor')
  const rest = restOf(payload)
  const token = await tokenOf(rest, email)
  const { id } = await createCase(payload, { links: [{ label: 'Inside', url: 'http://10.0.0.1/' }] })
  await payload.jobs.handleSchedules()
  expect((await allJobs(payload)).map(({ taskSlug }) => taskSlug)).not.toContain('check-links')
  await checkLinksInTurn(payload)
  const { status, json } = await rest('POST', `/cases/${id}/check-links`, { token, body: {} })
  expect(status).toBe(409)
  expect(json.message).toMatch(/LINK_CHECK/)
  expect((await rest('GET', `/cases/${id}/checklist`, { token })).json).toMatchObject({ links: 1, mayTryLinks: false })
  expect((await payload.count({ collection: 'link-checks' })).totalDocs).toBe(0)
})
