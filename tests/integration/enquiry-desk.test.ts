import { jest } from '@jest/globals'
import type { Payload } from 'payload'
import type { ContactSubmission } from '@/collections/payload-types'
import { ENQUIRY_STATUSES, ROLES } from '@/lib/lists'
import { examples } from '../support/documents'
import { allJobs, createEnquiry, stepsOf } from '../support/enquiries'
import { type TestPayload, startPayload } from '../support/payload'
import { type Answer, type Rest, restOf, tokenOf } from '../support/rest'
import { type Staff, createAccount, createStaff } from '../support/staff'

let site: TestPayload
let payload: Payload
let rest: Rest
let staff: Staff
let colleague: { id: string; token: string }
const tokens: Record<string, string> = {}

beforeAll(async () => {
  site = await startPayload()
  payload = site.payload
  rest = restOf(payload)
  staff = await createStaff(payload)
  for (const role of ROLES) tokens[role] = await tokenOf(rest, staff[role].email)
  const account = await createAccount(payload, 'editor', { email: 'colleague@example.fi', name: 'Matti Colleague' })
  colleague = { id: account.id, token: await tokenOf(rest, account.email) }
})
afterAll(() => site.stop())
beforeEach(() => payload.db.deleteMany({ collection: 'payload-jobs', where: {} }))

const read = (id: string) => payload.findByID({ collection: 'contact-submissions', id, depth: 0 })

/** Does something with an enquiry as it is now. */
async function act(id: string, action: string, body: object = {}, token = tokens.editor): Promise<Answer> {
  const { updatedAt: seen } = await read(id)
  return rest('POST', `/contact-submissions/${id}/${action}`, { body: { seen, ...body }, ...(token && { token }) })
}

const ANSWER = { subject: 'Re: HSR', text: 'Dear sender' }
const lastStep = async (id: string) => (await stepsOf(payload, id)).at(-1)
const queued = async () => (await allJobs(payload)).map(({ input }) => input)

/** Each action, the statuses it may be done in, and what it makes of the enquiry. */
const ACTIONS = [
  { action: 'take', from: ['new', 'in-progress'], logs: 'taken', becomes: 'in-progress' },
  { action: 'note', from: ENQUIRY_STATUSES, body: { text: 'Called' }, logs: 'note' },
  { action: 'answer', from: ['new', 'in-progress', 'answered'], body: ANSWER, logs: 'answer', becomes: 'answered' },
  { action: 'close', from: ['new', 'in-progress', 'answered', 'quarantine'], logs: 'closed', becomes: 'closed' },
  { action: 'reopen', from: ['answered', 'closed'], logs: 'reopened', becomes: 'new' },
  { action: 'release', from: ['quarantine'], logs: 'released', becomes: 'new' },
  { action: 'make-draft-case', from: ['new', 'in-progress', 'answered'], logs: 'draft-case' },
] as const

describe.each(ACTIONS)('$action', ({ action, from, logs, ...more }) => {
  const body = 'body' in more ? more.body : {}

  test.each(ENQUIRY_STATUSES)('of an enquiry that is %s', async (status) => {
    const { id, expiresAt } = await createEnquiry(payload, { status, expiresAt: '2027-01-01T00:00:00.000Z' })
    const { status: answered, json, headers } = await act(id, action, body)
    const isAllowed = (from as readonly string[]).includes(status)
    expect(answered).toBe(isAllowed ? 200 : 409)
    expect(json.message).toEqual(expect.stringMatching(/\.$/))
    expect(headers.get('Cache-Control')).toBe('no-store')
    const after = await read(id)
    expect(after.status).toBe(isAllowed && 'becomes' in more ? more.becomes : status)
    const steps = await stepsOf(payload, id)
    expect(steps.map(({ what, by }) => ({ what, by }))).toEqual(isAllowed ? [{ what: logs, by: staff.editor.id }] : [])
    expect(after.expiresAt === expiresAt).toBe(!isAllowed)
  })

  test.each([
    ['nobody', 401],
    ['a contributor', 403],
    ['an account disabled meanwhile', 401],
    ['an administrator', 200],
  ] as const)('by %s: %i', async (who, expected) => {
    const { id } = await createEnquiry(payload, { status: from[0] })
    const body = 'body' in more ? more.body : {}
    const { status } = await act(id, action, body, await tokenFor(who))
    expect(status).toBe(expected)
    expect(await stepsOf(payload, id)).toHaveLength(expected === 200 ? 1 : 0)
  })
})

let disabled = 0
async function tokenFor(who: string): Promise<string> {
  if (who === 'nobody') return ''
  if (who === 'a contributor') return tokens.contributor!
  if (who === 'an administrator') return tokens.administrator!
  const { id, email } = await createAccount(payload, 'editor', { email: `gone-${(disabled += 1)}@example.fi` })
  const token = await tokenOf(rest, email)
  await payload.update({ collection: 'users', id, data: { disabled: true } })
  return token
}

describe('two people at once', () => {
  test('the second is told who was quicker, and nothing is lost', async () => {
    const { id, updatedAt: seen } = await createEnquiry(payload)
    await act(id, 'take', {}, colleague.token)
    const { status, json } = await act(id, 'answer', { seen, ...ANSWER })
    expect(status).toBe(409)
    expect(json.message).toContain('Taken, Matti Colleague')
    expect(await read(id)).toMatchObject({ status: 'in-progress', handler: colleague.id })
    expect(await queued()).toEqual([])
  })

  test('of many in the same moment one gets through', async () => {
    const { id, updatedAt: seen } = await createEnquiry(payload)
    const tries = ['take', 'close', 'take', 'make-draft-case', 'take'].map((action) => act(id, action, { seen }))
    const statuses = (await Promise.all(tries)).map(({ status }) => status).sort()
    expect(statuses).toEqual([200, 409, 409, 409, 409])
    expect(await stepsOf(payload, id)).toHaveLength(1)
  })

  test('notes of several people stand side by side and change nothing else', async () => {
    const { id, updatedAt: seen } = await createEnquiry(payload)
    const note = (text: string) => act(id, 'note', { text })
    const all = await Promise.all([note('One'), note('Two'), act(id, 'close', { seen }), note('Three')])
    const [one, two, closed, three] = all.map(({ status }) => status)
    expect([one, two, three]).toEqual([200, 200, 200])
    const texts = (await stepsOf(payload, id)).flatMap(({ text }) => text ?? [])
    expect(texts.sort()).toEqual(['One', 'Three', 'Two'])
    expect((await read(id)).status).toBe(closed === 200 ? 'closed' : 'new')
  })
})

describe('an answer', () => {
  test('is kept, sent by a job, and its writer becomes the handler', async () => {
    const { id, reference } = await createEnquiry(payload)
    await act(id, 'answer', { subject: ' Re:  HSR\n', text: 'Hei!\r\n\r\nKiitos.\u0000' })
    const step = await lastStep(id)
    expect(step).toMatchObject({ subject: 'Re: HSR', text: 'Hei!\n\nKiitos.', delivery: 'waiting', attempts: 0 })
    expect(await queued()).toEqual([{ what: 'answer', reference, step: step?.id }])
    expect((await read(id)).handler).toBe(staff.editor.id)
  })
  test('leaves the enquiry with the colleague who has it', async () => {
    const { id } = await createEnquiry(payload, { status: 'in-progress', handler: colleague.id })
    await act(id, 'answer', ANSWER)
    expect((await read(id)).handler).toBe(colleague.id)
  })
  test.each([
    [{ subject: '', text: 'Hei' }, 'subject'],
    [{ subject: 'a'.repeat(151), text: 'Hei' }, 'subject'],
    [{ subject: 'Hei', text: ' \n ' }, 'text'],
    [{ subject: 'Hei', text: 'a'.repeat(10_001) }, 'text'],
  ])('with a mistake is refused, and the field is named: %#', async (body, field) => {
    const { id } = await createEnquiry(payload)
    const { status, json } = await act(id, 'answer', body)
    expect({ status, field: json.field }).toEqual({ status: 400, field })
    expect(await stepsOf(payload, id)).toEqual([])
  })
})

describe('an enquiry', () => {
  test('that is released gets its two mails', async () => {
    const { id, reference } = await createEnquiry(payload, { status: 'quarantine', suspicions: ['links'] })
    await act(id, 'release')
    expect(await queued()).toHaveLength(2)
    expect(await queued()).toContainEqual({ what: 'confirmation', reference })
    expect(await queued()).toContainEqual({ what: 'notice', reference })
    expect((await read(id)).suspicions).toEqual(['links'])
  })
  test('that was closed in quarantine goes back there', async () => {
    const { id } = await createEnquiry(payload, { status: 'quarantine', suspicions: ['trap'] })
    await act(id, 'close')
    await act(id, 'reopen')
    expect((await read(id)).status).toBe('quarantine')
    await act(id, 'release')
    await act(id, 'close')
    await act(id, 'reopen')
    expect((await read(id)).status).toBe('new')
  })
  test('is taken over from a colleague, and goes back to its handler when it is opened again', async () => {
    const { id } = await createEnquiry(payload, { status: 'in-progress', handler: colleague.id })
    await act(id, 'take')
    await act(id, 'close')
    await act(id, 'reopen')
    expect(await read(id)).toMatchObject({ status: 'in-progress', handler: staff.editor.id })
  })
  test('that is not there is answered politely', async () => {
    for (const id of ['4d7c1b52-3f0e-4c0a-9f43-1f6d0c1a2b3c', 'nothing']) {
      const body = { seen: new Date().toISOString() }
      const { status } = await rest('POST', `/contact-submissions/${id}/take`, { token: tokens.editor!, body })
      expect(status).toBe(404)
    }
  })
})

describe('a mail that did not go out', () => {
  const mail = async (enquiry: ContactSubmission, delivery: 'failed' | 'waiting' | 'sent') =>
    payload.create({
      collection: 'enquiry-steps',
      data: { enquiry: enquiry.id, what: 'answer', delivery, attempts: 12, problem: 'ECONNREFUSED', text: 'Hei' },
      depth: 0,
    })

  test.each(['failed', 'waiting'] as const)('(%s) is sent again', async (delivery) => {
    const enquiry = await createEnquiry(payload)
    const { id: step } = await mail(enquiry, delivery)
    expect((await act(enquiry.id, 'send-again', { step })).status).toBe(200)
    expect(await lastStep(enquiry.id)).toMatchObject({ delivery: 'waiting', attempts: 0, problem: null })
    expect(await queued()).toEqual([{ what: 'answer', reference: enquiry.reference, step }])
  })
  test('is not sent again when it went out meanwhile, nor with another enquiry', async () => {
    const [enquiry, other] = [await createEnquiry(payload), await createEnquiry(payload)]
    const { id: sent } = await mail(enquiry, 'sent')
    const { id: failed } = await mail(enquiry, 'failed')
    expect((await act(enquiry.id, 'send-again', { step: sent })).status).toBe(409)
    expect((await act(other.id, 'send-again', { step: failed })).status).toBe(409)
    expect(await queued()).toEqual([])
  })
})

describe('the draft of a case', () => {
  test('holds what was proposed and nothing of who proposed it', async () => {
    const theme = await payload.create({ collection: 'themes', data: examples.themes() })
    const place = await payload.create({ collection: 'municipalities', data: examples.municipalities() })
    const link = 'https://www.example.fi/lautta'
    const proposal = { title: 'Hiljainen lautta', theme: theme.id, municipality: place.id, link }
    const { id } = await createEnquiry(payload, { proposal, language: 'fi', organisation: 'Secret Oy' })
    await act(id, 'make-draft-case')

    const { draftCases, status } = await read(id)
    expect(draftCases).toHaveLength(1)
    expect(status).toBe('new')
    const options = { collection: 'cases', id: String(draftCases?.[0]), depth: 0, draft: true, locale: 'all' } as const
    const made = JSON.parse(JSON.stringify(await payload.findByID(options)))
    expect(made).toMatchObject({
      ...{ title: { en: 'Hiljainen lautta', fi: 'Hiljainen lautta' }, theme: theme.id, municipalities: [place.id] },
      ...{ links: [{ label: { en: 'www.example.fi' }, url: link }], author: staff.editor.id, _status: 'draft' },
    })
    for (const secret of ['Secret Sender', 'secret.sender', 'secret message', 'Secret Oy']) {
      expect(JSON.stringify(made)).not.toContain(secret)
    }
    expect((await payload.count({ collection: 'cases', overrideAccess: false })).totalDocs).toBe(0)
  })
  test('has a name in the sender’s language when none was given, and no link that could run', async () => {
    const { id, reference } = await createEnquiry(payload, {
      language: 'sv',
      proposal: { link: 'javascript:alert(1)' },
    })
    await act(id, 'make-draft-case')
    const [draft] = (await read(id)).draftCases ?? []
    const made = await payload.findByID({ collection: 'cases', id: String(draft), draft: true, locale: 'sv' })
    expect(made).toMatchObject({ title: `Förslag ${reference}`, links: [] })
  })
  test('is added to those made before', async () => {
    const { id } = await createEnquiry(payload)
    await act(id, 'make-draft-case')
    await act(id, 'make-draft-case')
    expect((await read(id)).draftCases).toHaveLength(2)
  })
})

describe('a request from another site', () => {
  test.each([
    ['with our origin', { Origin: 'http://localhost:3000' }, 200],
    ['with another origin', { Origin: 'https://evil.example' }, 401],
    ['without any word of where from', {}, 401],
  ])('signed by the cookie, %s', async (_name, headers, expected) => {
    const { id, updatedAt: seen } = await createEnquiry(payload)
    const cookie = { Cookie: `payload-token=${tokens.editor}`, ...headers }
    const { status } = await rest('POST', `/contact-submissions/${id}/take`, { body: { seen }, headers: cookie })
    expect(status).toBe(expected)
  })
})

test('answers come in the language of the admin', async () => {
  const { id } = await createEnquiry(payload)
  const headers = { Cookie: 'payload-lng=fi', 'Accept-Language': 'fi' }
  const body = { text: '' }
  const path = `/contact-submissions/${id}/note`
  const { json } = await rest('POST', path, { token: tokens.editor!, body, headers })
  expect(json).toEqual({ message: 'Kirjoita ensin jotakin.', field: 'text' })
})

test('a failure is told without its reason, and the log has nothing of what was written', async () => {
  const { id } = await createEnquiry(payload)
  const failure = Object.assign(new Error('Failed query, params: Private words'), { code: 'SQLITE_IOERR' })
  jest.spyOn(payload, 'create').mockRejectedValueOnce(failure)
  const said = jest.spyOn(payload.logger, 'error').mockImplementation(() => undefined)
  const { status, body } = await act(id, 'note', { text: 'Private words' })
  expect(status).toBe(500)
  expect(body).not.toContain('Private words')
  expect(said.mock.calls).toEqual([['The admin failed at /:id/note: Error SQLITE_IOERR']])
})
