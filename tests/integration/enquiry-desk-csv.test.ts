import type { Payload } from 'payload'
import { createEnquiry } from '../support/enquiries'
import { type TestPayload, startPayload } from '../support/payload'
import { type Rest, restOf, tokenOf } from '../support/rest'
import { type Staff, createStaff } from '../support/staff'

let site: TestPayload
let payload: Payload
let rest: Rest
let staff: Staff
let token: string

beforeAll(async () => {
  site = await startPayload()
  payload = site.payload
  rest = restOf(payload)
  staff = await createStaff(payload)
  token = await tokenOf(rest, staff.editor.email)
  await createEnquiry(payload, { name: '=HYPERLINK("https://evil.example")', message: 'One,\n"two"', language: 'fi' })
  await createEnquiry(payload, { name: 'Closed Person', status: 'closed', handler: staff.editor.id })
})
afterAll(() => site.stop())

const csv = (query = '', headers: HeadersInit = { 'Accept-Language': 'en' }) =>
  rest('GET', `/contact-submissions/csv${query}`, { token, headers })

test('the list as a table that spreadsheets understand', async () => {
  const { status, body, headers } = await csv()
  expect(status).toBe(200)
  expect(headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
  expect(headers.get('Content-Disposition')).toBe('attachment; filename="enquiries.csv"')
  expect(headers.get('Cache-Control')).toBe('no-store')
  // The response's text() takes the mark at the beginning away.
  const [heading, newest] = body.split('\r\n')
  expect(heading).toMatch(/^\uFEFF?Reference,Received,Status,/)
  expect(newest).toContain(`Closed,${staff.editor.name},Question,Closed Person,secret.sender@example.fi`)
  expect(body).toContain(`"'=HYPERLINK(""https://evil.example"")"`)
  expect(body).toContain('"One,\n""two"""')
})

test('holds what the list is filtered by and searched for', async () => {
  const filter = '?where[or][0][and][0][status][equals]=closed'
  expect((await csv(filter)).body.trim().split('\r\n')).toHaveLength(2)
  expect((await csv('?search=Closed')).body.trim().split('\r\n')).toHaveLength(2)
  expect((await csv('?search=nobody')).body.trim().split('\r\n')).toHaveLength(1)
})

test('speaks the language of the admin', async () => {
  const { body } = await csv('', { 'Accept-Language': 'sv' })
  expect(body).toContain('Referens,Inkommit,Status')
  expect(body).toContain('Avslutad')
})

test('tells nothing about what the reader may not see', async () => {
  const { status } = await csv('?where[handler.email][like]=editor')
  expect(status).toBe(400)
})

test('is for editors', async () => {
  expect((await rest('GET', '/contact-submissions/csv')).status).toBe(401)
  const contributor = await tokenOf(rest, staff.contributor.email)
  expect((await rest('GET', '/contact-submissions/csv', { token: contributor })).status).toBe(403)
})
