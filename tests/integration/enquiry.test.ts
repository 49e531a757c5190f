import { jest } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { Forbidden, type Payload } from 'payload'
import type { Outcome } from '@/lib/enquiries/outcome'
import type { Sender } from '@/lib/enquiries/submit'
import type { Locale } from '@/lib/locales'
import { createCase, examples } from '../support/documents'
import { type TestPayload, startPayload } from '../support/payload'
import { createAccount } from '../support/staff'

let site: TestPayload
let payload: Payload
let submit: (form: unknown, sender: Sender) => Promise<Outcome>
let issueFormToken: (now?: number) => string

beforeAll(async () => {
  site = await startPayload()
  payload = site.payload
  submit = (await import('@/lib/enquiries/submit')).submitEnquiry
  issueFormToken = (await import('@/lib/enquiries/form-token')).issueFormToken
})
afterAll(() => site.stop())

const AINO = { purpose: 'question', name: 'Aino Virtanen', email: 'aino@example.fi' }

/** The token of a form that has been open for so many seconds. */
const openFor = (seconds: number) => issueFormToken(Date.now() - seconds * 1000)

let sentSoFar = 0
/** Words that nobody has sent before. */
const words = () => `Hei!\r\nMoi! ${(sentSoFar += 1)}`

function formOf(fields: Record<string, string> = {}): FormData {
  const form = new FormData()
  const all = { ...AINO, message: words(), token: openFor(60), ...fields }
  for (const [name, value] of Object.entries(all)) form.append(name, value)
  return form
}

async function send(fields: Record<string, string> = {}, locale: Locale = 'en'): Promise<string> {
  const outcome = await submit(formOf(fields), { locale, address: undefined })
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome)}`)
  return outcome.reference
}

async function stored(reference: string) {
  const where = { reference: { equals: reference } }
  return (await payload.find({ collection: 'contact-submissions', where, depth: 0 })).docs
}
/** Which mails about it wait to be sent. */
async function mailsAbout(reference: string): Promise<string[]> {
  const { docs } = await payload.find({ collection: 'payload-jobs', pagination: false, depth: 0 })
  const inputs = docs.map(({ input }) => input as { reference: string; what: string })
  return inputs.filter((input) => input.reference === reference).map(({ what }) => what)
}

const count = async () => (await payload.count({ collection: 'contact-submissions' })).totalDocs

describe('an enquiry', () => {
  test('is stored once, with what was written and what staff need', async () => {
    const { id } = await createCase(payload, { slug: 'oodi' })
    const before = new Date()
    const reference = await send({ organisation: 'Uusi Oy', case: 'oodi', message: 'Hei!\r\nMoi!' }, 'fi')
    const found = await stored(reference)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      ...{ reference, purpose: 'question', name: 'Aino Virtanen', email: 'aino@example.fi', organisation: 'Uusi Oy' },
      ...{ message: 'Hei!\nMoi!', case: id, language: 'fi', status: 'new' },
    })
    const expiry = new Date(found[0]?.expiresAt ?? 0)
    expect(expiry.getUTCFullYear() - before.getUTCFullYear()).toBe(1)
    expect(expiry.getUTCMonth()).toBe(before.getUTCMonth())
  })

  test.each(['matti.meikäläinen@äänekoski.fi', 'o’neil@example.fi', '用户@例子.公司'])(
    'may come from any mailbox that the form takes: %s',
    async (email) => {
      expect((await stored(await send({ email })))[0]?.email).toBe(email)
    },
  )

  test('holds nothing else about its sender', async () => {
    const [enquiry] = await stored(await send())
    const known = [
      'id',
      'reference',
      'purpose',
      'name',
      'email',
      'organisation',
      'message',
      'case',
      'language',
      'status',
    ]
    const rest = [
      'handler',
      'draftCases',
      'proposal',
      'suspicions',
      'expiresAt',
      'submissionKey',
      'updatedAt',
      'createdAt',
    ]
    expect(Object.keys(enquiry ?? {}).filter((key) => ![...known, ...rest].includes(key))).toEqual([])
  })

  test('with a mistake is not stored', async () => {
    const before = await count()
    const sender: Sender = { locale: 'sv', address: undefined }
    expect(await submit(formOf({ email: 'aino@' }), sender)).toMatchObject({
      ok: false,
      fields: { email: 'emailInvalid' },
    })
    expect(await submit('no form', sender)).toMatchObject({ ok: false })
    expect(await count()).toBe(before)
  })

  test('is read by editors and by nobody outside', async () => {
    const where = { reference: { equals: await send() } }
    const read = (user?: Awaited<ReturnType<typeof createAccount>>) =>
      payload.find({ collection: 'contact-submissions', where, overrideAccess: false, user })
    await expect(read()).rejects.toBeInstanceOf(Forbidden)
    expect((await read(await createAccount(payload, 'editor'))).totalDocs).toBe(1)
  })
})

describe('the case it is about', () => {
  test.each(['', 'never-written', '../oodi', "' OR 1=1 --"])('is left out when it is %p', async (slug) => {
    expect((await stored(await send({ case: slug })))[0]?.case ?? null).toBeNull()
  })

  test('is left out when it is not published', async () => {
    await createCase(payload, { slug: 'secret-plan', _status: 'draft' })
    expect((await stored(await send({ case: 'secret-plan' })))[0]?.case ?? null).toBeNull()
  })
})

describe('a proposed case', () => {
  const propose = async (fields: Record<string, string>) =>
    (await stored(await send({ purpose: 'propose-case', ...fields })))[0]?.proposal

  test('is tied to a municipality and a theme', async () => {
    const municipality = await payload.create({ collection: 'municipalities', data: examples.municipalities() })
    const theme = await payload.create({ collection: 'themes', data: examples.themes() })
    const told = { workingTitle: 'Sand battery', municipality: municipality.slug, theme: theme.slug }
    expect(await propose({ ...told, link: 'www.example.fi' })).toEqual({
      ...{ title: 'Sand battery', municipality: municipality.id, theme: theme.id, link: 'https://www.example.fi' },
    })
    const other = (await stored(await send({ ...told, purpose: 'press' })))[0]?.proposal
    expect([other?.title, other?.municipality ?? null, other?.theme ?? null]).toEqual(['', null, null])
  })

  test('is taken without what is unknown or not published', async () => {
    const hidden = { ...examples.themes(), _status: 'draft' as const }
    await payload.create({ collection: 'themes', data: hidden })
    const proposal = await propose({ municipality: 'atlantis', theme: hidden.slug, workingTitle: 'Sand battery' })
    expect([proposal?.title, proposal?.municipality ?? null, proposal?.theme ?? null]).toEqual([
      ...['Sand battery', null, null],
    ])
  })
})

describe('the same enquiry', () => {
  const message = () => ({ message: words() })

  test('sent five times at once is one', async () => {
    const before = await count()
    const form = { token: openFor(60), ...message() }
    const references = await Promise.all(Array.from({ length: 5 }, () => send(form)))
    expect(new Set(references).size).toBe(1)
    expect(await count()).toBe(before + 1)
    expect(await send(form)).toBe(references[0])
  })

  test('is one after a reload and in a second window, whose form has another key', async () => {
    const same = message()
    const reference = await send({ token: openFor(60), ...same })
    expect(await send({ token: openFor(30), ...same })).toBe(reference)
    expect(await send(same)).toBe(reference)
  })

  test('from someone else, or with something else in it, is another one', async () => {
    const [form, same] = [{ token: openFor(60) }, message()]
    const first = await send({ ...form, ...same })
    expect(await send({ ...form, ...same, email: 'eino@example.fi' })).not.toBe(first)
    expect(await send({ ...form, ...same, purpose: 'press' })).not.toBe(first)
    expect(await send({ ...form, ...message() })).not.toBe(first)
  })

  test('is one although the secret has changed since the form was opened', async () => {
    const same = { token: `${randomUUID()}.1.signed-by-another`, ...message() }
    expect(await send(same)).toBe(await send(same))
  })

  test('is another one when it comes days later in another form', async () => {
    const same = message()
    const reference = await send(same)
    const [first] = await stored(reference)
    const createdAt = new Date(Date.now() - 25 * 60 * 60 * 1000).toISOString()
    await payload.db.updateOne({ collection: 'contact-submissions', id: first?.id ?? '', data: { createdAt } })
    expect(await send(same)).not.toBe(reference)
  })
})

describe('what looks like the work of a machine', () => {
  test.each<[string, Record<string, string>]>([
    ['trap', { website: 'https://example.com' }],
    ['too-fast', { token: 'now' }],
    ['unsigned', { token: '' }],
    ['unsigned', { token: `${randomUUID()}.0.forged` }],
    ['links', { message: 'www.a.fi www.b.fi www.c.fi www.d.fi' }],
  ])('is stored in quarantine, without mails, and the sender is told nothing of it: %s %j', async (why, fields) => {
    const token = fields.token === 'now' ? openFor(0) : (fields.token ?? openFor(60))
    const reference = await send({ ...fields, token })
    expect(reference).toMatch(/^HSR-/)
    expect((await stored(reference))[0]).toMatchObject({ status: 'quarantine', suspicions: [why] })
    expect(await mailsAbout(reference)).toEqual([])
  })

  test('is nothing that a person does: it gets its mails', async () => {
    const reference = await send()
    const [enquiry] = await stored(reference)
    expect([enquiry?.status, enquiry?.suspicions ?? []]).toEqual(['new', []])
    expect((await mailsAbout(reference)).sort()).toEqual(['confirmation', 'notice'])
  })
})

describe('the database', () => {
  test('that finds the reference taken gets another one', async () => {
    const taken = await send()
    const create = payload.create.bind(payload) as (options: { data: object }) => Promise<never>
    const spy = jest
      .spyOn(payload, 'create')
      .mockImplementationOnce(((options: { data: object }) =>
        create({ ...options, data: { ...options.data, reference: taken } })) as never)
    const reference = await send({ message: 'Another one' })
    expect(spy).toHaveBeenCalledTimes(2)
    expect(reference).not.toBe(taken)
    expect(await stored(taken)).toHaveLength(1)
    expect(await stored(reference)).toHaveLength(1)
  })

  test.each(['find', 'create'] as const)(
    'that fails to %s gives a result, and a log without the sender',
    async (what) => {
      const said = jest.spyOn(console, 'error').mockImplementation(() => undefined)
      const failure = Object.assign(new Error('Failed query, params: Aino Virtanen, aino@example.fi'), {
        code: 'SQLITE_IOERR',
      })
      jest.spyOn(payload, what).mockRejectedValue(failure)
      const token = openFor(60)
      const form = formOf({ token, message: 'Hei!\r\nMoi!' })
      const outcome = await submit(form, { locale: 'en', address: '192.0.2.1' })
      const empty = { workingTitle: '', municipality: '', theme: '', link: '', organisation: '' }
      expect(outcome).toEqual({
        ok: false,
        fields: {},
        values: { ...AINO, ...empty, message: 'Hei!\r\nMoi!', token },
        outage: { kind: 'unavailable', code: expect.stringMatching(/^[0-9a-f]{8}$/) },
      })
      const code = !outcome.ok && outcome.outage && 'code' in outcome.outage && outcome.outage.code
      expect(said.mock.calls).toEqual([[`Enquiry not stored, request ${code}: Error SQLITE_IOERR`]])
    },
  )
})
