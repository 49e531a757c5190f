import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { jest } from '@jest/globals'
import type { Payload } from 'payload'
import { queueMail } from '@/lib/jobs/queue-mail'
import { allJobs, createEnquiry, stepsOf } from '../support/enquiries'
import { type TestPayload, onSqlite, startPayload } from '../support/payload'
import { type Rest, restOf, tokenOf } from '../support/rest'
import { type Staff, createStaff } from '../support/staff'

const ADDRESS = 'aino_virtanen+hsr@example.fi'
const TRACES = ['aino_virtanen', 'Aino Tuntematon', 'Merkillinen salaisuus', 'Soitin hänelle', 'Hyvä Aino']

let site: TestPayload
let payload: Payload
let rest: Rest
let staff: Staff
const tokens: Record<string, string> = {}

beforeAll(async () => {
  site = await startPayload()
  payload = site.payload
  rest = restOf(payload)
  staff = await createStaff(payload)
  for (const role of ['administrator', 'editor', 'contributor'] as const) {
    tokens[role] = await tokenOf(rest, staff[role].email)
  }
})
afterAll(() => site.stop())

/** An enquiry with a note, an answer and a mail that waits. */
async function enquiryFrom(email: string) {
  const enquiry = await createEnquiry(payload, { email, name: 'Aino Tuntematon', message: 'Merkillinen salaisuus' })
  const step = { collection: 'enquiry-steps', depth: 0 } as const
  await payload.create({ ...step, data: { enquiry: enquiry.id, what: 'note', text: 'Soitin hänelle' } })
  const data = { enquiry: enquiry.id, what: 'answer', text: 'Hyvä Aino', delivery: 'waiting' } as const
  await queueMail(payload, {
    what: 'answer',
    reference: enquiry.reference,
    step: (await payload.create({ ...step, data })).id,
  })
  return enquiry
}

const ask = (path: string, body: object, role = 'administrator') =>
  rest('POST', `/contact-submissions/${path}`, { body, ...(tokens[role] && { token: tokens[role] }) })
const find = async (email: string) => {
  const { json } = await ask('person', { email }, 'editor')
  return json as unknown as { enquiries: { id: string }[]; steps: { text?: string }[] }
}

async function onDisk(): Promise<string[]> {
  const names = (await readdir(site.folder)).filter((name) => name.includes('.db'))
  const files = await Promise.all(names.map((name) => readFile(path.join(site.folder, name))))
  return TRACES.filter((trace) => files.some((file) => file.includes(trace)))
}

describe('one person’s data', () => {
  test('is found by the whole address, in letters of either case, with all that belongs to it', async () => {
    const { id } = await enquiryFrom('Aino_Virtanen+hsr@Example.fi')
    const { enquiries, steps } = await find(` ${ADDRESS.toUpperCase()} `)
    expect(enquiries.map((enquiry) => enquiry.id)).toEqual([id])
    expect(steps.map(({ text }) => text)).toEqual(['Soitin hänelle', 'Hyvä Aino'])
  })

  test('is found however a browser wrote the domain', async () => {
    const { id } = await enquiryFrom('matti@xn--nekoski-4waa.fi')
    for (const email of ['matti@äänekoski.fi', 'matti@xn--nekoski-4waa.fi']) {
      expect((await find(email)).enquiries.map((enquiry) => enquiry.id)).toEqual([id])
    }
    expect((await find('matti@aanekoski.fi')).enquiries).toEqual([])
    await payload.delete({ collection: 'contact-submissions', id })
  })

  test.each(['aino%@example.fi', 'ainoXvirtanen+hsr@example.fi', 'virtanen+hsr@example.fi', '.*@example.fi'])(
    'is not found by something like it: %s',
    async (email) => {
      await enquiryFrom(ADDRESS)
      expect((await find(email)).enquiries).toEqual([])
    },
  )

  test('is not asked for by contributors and strangers, and erased by administrators alone', async () => {
    const body = { email: ADDRESS, again: ADDRESS }
    expect((await ask('person', body, 'nobody')).status).toBe(401)
    expect((await ask('person', body, 'contributor')).status).toBe(403)
    expect((await ask('erase', body, 'nobody')).status).toBe(401)
    expect((await ask('erase', body, 'contributor')).status).toBe(403)
    expect((await ask('erase', body, 'editor')).status).toBe(403)
  })

  test.each(['', 'aino', 'other@example.fi'])('is not erased when the second address is %p', async (again) => {
    const { id } = await enquiryFrom(ADDRESS)
    const { status, json } = await ask('erase', { email: ADDRESS, again })
    expect({ status, field: json.field }).toEqual({ status: 400, field: 'again' })
    expect(await stepsOf(payload, id)).toHaveLength(2)
  })
})

test('what is erased leaves no trace, and what another person wrote stays', async () => {
  await enquiryFrom(ADDRESS)
  await enquiryFrom(ADDRESS.toUpperCase())
  const other = await createEnquiry(payload, { email: 'ainoXvirtanen+hsr@example.fi'.replace('aino', 'eino') })
  await payload.create({ collection: 'enquiry-steps', data: { enquiry: other.id, what: 'note', text: 'Stays' } })
  if (onSqlite()) expect(await onDisk()).toEqual(TRACES)
  const said = jest.spyOn(payload.logger, 'info').mockImplementation(() => undefined)

  const { status, json } = await ask('erase', { email: ADDRESS, again: ADDRESS })
  expect(status).toBe(200)
  expect(json.erased).toBeGreaterThanOrEqual(2)

  const { docs } = await payload.find({ collection: 'contact-submissions', depth: 0 })
  expect(docs.map(({ id }) => id)).toEqual([other.id])
  expect((await payload.count({ collection: 'enquiry-steps' })).totalDocs).toBe(1)
  expect(await allJobs(payload)).toEqual([])
  if (onSqlite()) expect(await onDisk()).toEqual([])
  expect(JSON.stringify(said.mock.calls)).toMatch(/^\[\["Erased the enquiries of one address: \d+"\]\]$/)
})

test('an enquiry that is deleted in the admin leaves no trace either', async () => {
  const { id } = await enquiryFrom(ADDRESS)
  const { status } = await rest('DELETE', `/contact-submissions/${id}`, { token: tokens.administrator! })
  expect(status).toBe(200)
  expect(await stepsOf(payload, id)).toEqual([])
  if (onSqlite()) expect(await onDisk()).toEqual([])
})
