import { jest } from '@jest/globals'
import type { Payload } from 'payload'
import type { Locale } from '@/lib/locales'
import { type TestPayload, startPayload } from '../support/payload'

const PER_HOUR = 16
const ORIGIN = 'http://localhost:3000'

let site: TestPayload
let payload: Payload
let answerPost: (request: Request, locale: Locale) => Promise<Response>
let issueFormToken: (now?: number) => string

beforeAll(async () => {
  site = await startPayload({ ENQUIRIES_PER_HOUR: String(PER_HOUR) })
  payload = site.payload
  answerPost = (await import('@/lib/enquiries/answer-post')).answerPost
  issueFormToken = (await import('@/lib/enquiries/form-token')).issueFormToken
})
afterAll(() => site.stop())
afterEach(() => jest.restoreAllMocks())
beforeEach(async () => {
  await payload.db.deleteMany({ collection: 'rate-limits', where: {} })
})

let sentSoFar = 0
function formOf(fields: Record<string, string> = {}): URLSearchParams {
  const message = `Hei! ${(sentSoFar += 1)}`
  const token = issueFormToken(Date.now() - 60_000)
  return new URLSearchParams({
    ...{ purpose: 'question', name: 'Aino', email: 'aino@example.fi', message, token, ...fields },
  })
}

const post = (body: BodyInit | null, headers: Record<string, string> = {}) =>
  answerPost(
    new Request(`${ORIGIN}/en/join.json`, { method: 'POST', body, headers: { host: 'localhost:3000', ...headers } }),
    'en',
  )

const from = (address: string) => ({ 'x-client-address': address })

async function statuses(times: number, address: string, fields: Record<string, string> = {}): Promise<number[]> {
  const seen: number[] = []
  for (let time = 0; time < times; time++) seen.push((await post(formOf(fields), from(address))).status)
  return seen
}

describe('the limits', () => {
  test('let ten faultless enquiries of one address through in an hour, and all of another', async () => {
    expect(await statuses(11, '192.0.2.1')).toEqual([...Array<number>(10).fill(200), 429])
    expect(await statuses(1, '192.0.2.2')).toEqual([200])
  })

  test('say when the next one is taken, and keep the text', async () => {
    await statuses(10, '192.0.2.1')
    const form = formOf()
    const answer = await post(form, from('192.0.2.1'))
    const { retryAfter } = ((await answer.json()) as { outage: { retryAfter: number } }).outage
    expect(answer.headers.get('retry-after')).toBe(String(retryAfter))
    expect(retryAfter).toBeGreaterThan(0)
    expect(retryAfter).toBeLessThanOrEqual(3600)
    const again = (await (await post(form, from('192.0.2.1'))).json()) as { values: { message: string } }
    expect(again.values.message).toBe(form.get('message'))
  })

  test('cost a person nothing for mistakes, retries and reloads', async () => {
    expect(await statuses(15, '192.0.2.1', { email: 'aino@' })).toEqual(Array<number>(15).fill(422))
    const form = formOf()
    for (let time = 0; time < 15; time++) expect((await post(form, from('192.0.2.1'))).status).toBe(200)
    expect(await statuses(9, '192.0.2.1')).toEqual(Array<number>(9).fill(200))
    expect(await statuses(1, '192.0.2.1')).toEqual([429])
    // What is stored already is still confirmed.
    expect((await post(form, from('192.0.2.1'))).status).toBe(200)
  })

  test('hold for all addresses together', async () => {
    const seen: number[] = []
    for (let each = 0; each <= PER_HOUR; each++) seen.push(...(await statuses(1, `198.51.100.${each}`)))
    expect(seen).toEqual([...Array<number>(PER_HOUR).fill(200), 429])
  })

  test('hold where no address is known', async () => {
    const seen: number[] = []
    for (let each = 0; each <= PER_HOUR; each++) seen.push((await post(formOf())).status)
    expect(seen.at(-1)).toBe(429)
  })

  test('store no address', async () => {
    await statuses(1, '203.0.113.77')
    const { docs } = await payload.find({ collection: 'rate-limits', pagination: false })
    expect(docs).toHaveLength(2)
    expect(JSON.stringify(docs)).not.toContain('203.0.113')
  })

  test('stop nobody when counting fails', async () => {
    const said = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    jest.spyOn(payload.db, 'updateOne').mockRejectedValueOnce(new Error('aino@example.fi'))
    expect(await statuses(1, '192.0.2.1')).toEqual([200])
    expect(said.mock.calls).toEqual([[expect.stringMatching(/^Enquiry not counted, request [0-9a-f]{8}: Error$/)]])
  })
})

describe('the answer in JSON', () => {
  test('confirms, and is never kept', async () => {
    const answer = await post(formOf())
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(await answer.json()).toEqual({ ok: true, reference: expect.stringMatching(/^HSR-/) })
  })

  test('takes a form in either encoding', async () => {
    const form = new FormData()
    for (const [name, value] of formOf({ name: 'Åsa Öhman' })) form.append(name, value)
    expect((await post(form)).status).toBe(200)
  })

  test.each([
    ['nothing', null, {}],
    ['JSON', '{"name":"Aino"}', { 'content-type': 'application/json' }],
    ['a broken form', 'x', { 'content-type': 'multipart/form-data; boundary=y' }],
  ])('says what is wrong with %s', async (_what, body, headers) => {
    const answer = await post(body, headers as Record<string, string>)
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ ok: false, fields: { name: 'nameMissing' } })
  })

  test('has a code for the log when the database fails', async () => {
    const said = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    jest.spyOn(payload, 'create').mockRejectedValue(new Error('aino@example.fi'))
    const answer = await post(formOf())
    expect(answer.status).toBe(503)
    const code = answer.headers.get('x-request-id')
    expect(await answer.json()).toMatchObject({ outage: { kind: 'unavailable', code } })
    expect(said.mock.calls).toEqual([[`Enquiry not stored, request ${code}: Error`]])
  })

  test.each([
    [200, {}],
    [200, { origin: ORIGIN }],
    [200, { origin: ORIGIN, 'sec-fetch-site': 'same-origin' }],
    [200, { origin: 'https://www.example.fi', host: 'www.example.fi' }],
    [403, { origin: 'https://example.com' }],
    [403, { origin: 'null' }],
    [403, { 'sec-fetch-site': 'cross-site' }],
    [403, { 'sec-fetch-site': 'same-site', origin: ORIGIN }],
  ])('has the status %i for a request with %j', async (status, headers) => {
    const answer = await post(formOf(), headers as Record<string, string>)
    expect(answer.status).toBe(status)
  })

  test('takes no more than the form can have', async () => {
    const full = await post(formOf({ message: '字'.repeat(5000), name: '字'.repeat(100) }))
    expect(full.status).toBe(200)
    const large = await post(formOf({ message: 'a'.repeat(70_000) }))
    expect(large.status).toBe(413)
    expect(await large.json()).toMatchObject({ ok: false, fields: { message: 'messageTooLong' } })
  })

  test('stops reading where nobody says how much comes', async () => {
    let sent = 0
    const body = new ReadableStream({
      pull: (controller) => {
        sent += 1024
        controller.enqueue(new Uint8Array(1024))
      },
    })
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const request = new Request(`${ORIGIN}/en/join.json`, { method: 'POST', body, headers, duplex: 'half' } as never)
    expect((await answerPost(request, 'en')).status).toBe(413)
    expect(sent).toBeLessThan(100_000)
  })
})
