import { jest } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { Forbidden, type Payload } from 'payload'
import type { Outcome } from '@/lib/enquiries/outcome'
import type { Locale } from '@/lib/locales'
import { createCase } from '../support/documents'
import { type TestPayload, startPayload } from '../support/payload'
import { createAccount } from '../support/staff'

let site: TestPayload
let payload: Payload
let submit: (form: unknown, locale: Locale) => Promise<Outcome>

beforeAll(async () => {
  site = await startPayload()
  payload = site.payload
  submit = (await import('@/lib/enquiries/submit')).submitEnquiry
})
afterAll(() => site.stop())

function formOf(fields: Record<string, string> = {}): FormData {
  const form = new FormData()
  const all = {
    purpose: 'question',
    name: 'Aino Virtanen',
    email: 'aino@example.fi',
    message: 'Hei!\r\nMoi!',
    ...fields,
  }
  for (const [name, value] of Object.entries(all)) form.append(name, value)
  return form
}

async function send(fields: Record<string, string> = {}, locale: Locale = 'en'): Promise<string> {
  const outcome = await submit(formOf(fields), locale)
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome)}`)
  return outcome.reference
}

async function stored(reference: string) {
  const where = { reference: { equals: reference } }
  return (await payload.find({ collection: 'contact-submissions', where, depth: 0 })).docs
}
const count = async () => (await payload.count({ collection: 'contact-submissions' })).totalDocs

describe('an enquiry', () => {
  test('is stored once, with what was written and what staff need', async () => {
    const { id } = await createCase(payload, { slug: 'oodi' })
    const before = new Date()
    const reference = await send({ organisation: 'Uusi Oy', case: 'oodi' }, 'fi')
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
    const rest = ['handler', 'notes', 'expiresAt', 'submissionKey', 'updatedAt', 'createdAt']
    expect(Object.keys(enquiry ?? {}).filter((key) => ![...known, ...rest].includes(key))).toEqual([])
  })

  test('with a mistake is not stored', async () => {
    const before = await count()
    expect(await submit(formOf({ email: 'aino@' }), 'sv')).toMatchObject({
      ok: false,
      fields: { email: 'emailInvalid' },
    })
    expect(await submit('no form', 'sv')).toMatchObject({ ok: false })
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

describe('the same form', () => {
  test('sent five times at once is one enquiry', async () => {
    const before = await count()
    const formKey = randomUUID()
    const references = await Promise.all(Array.from({ length: 5 }, () => send({ formKey })))
    expect(new Set(references).size).toBe(1)
    expect(await count()).toBe(before + 1)
    expect(await send({ formKey })).toBe(references[0])
  })

  test('with something else in it is another enquiry', async () => {
    const formKey = randomUUID()
    const first = await send({ formKey })
    expect(await send({ formKey, message: 'One more thing' })).not.toBe(first)
  })

  test('without a key is stored each time', async () => {
    expect(await send()).not.toBe(await send())
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
      const outcome = await submit(formOf({ formKey: randomUUID() }), 'en')
      expect(outcome).toEqual({
        ok: false,
        fields: {},
        values: {
          purpose: 'question',
          name: 'Aino Virtanen',
          email: 'aino@example.fi',
          organisation: '',
          message: 'Hei!\r\nMoi!',
        },
        outage: { kind: 'unavailable', code: expect.stringMatching(/^[0-9a-f]{8}$/) },
      })
      const code = !outcome.ok && outcome.outage?.code
      expect(said.mock.calls).toEqual([[`Enquiry not stored, request ${code}: Error SQLITE_IOERR`]])
    },
  )
})
