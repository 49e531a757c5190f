import { inspect } from 'node:util'
import type { Payload } from 'payload'
import { environment } from '@/lib/environment'
import type { InvitationState } from '@/lib/invitations'
import { allJobs, runJobsNow } from '../support/enquiries'
import { type TestPayload, startPayload } from '../support/payload'
import { type Rest, restOf, signIn, tokenOf } from '../support/rest'
import { type MailServer, startMailServer } from '../support/smtp'
import { type Staff, createAccount, createStaff } from '../support/staff'

const NEW_PASSWORD = 'kaksi iloista sanaa'

let server: MailServer
let site: TestPayload
let payload: Payload
let rest: Rest
let staff: Staff
let administrator: string

beforeAll(async () => {
  server = await startMailServer()
  site = await startPayload({ SMTP_URL: server.url, MAIL_FROM: 'noreply@site.example' })
  payload = site.payload
  rest = restOf(payload)
  staff = await createStaff(payload)
  administrator = await tokenOf(rest, staff.administrator.email)
})
afterAll(async () => {
  await site.stop()
  await server.stop()
})
beforeEach(async () => {
  server.received.length = 0
  server.refuse()
  await payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
})

let count = 0
const person = (more: object = {}) => ({
  ...{ name: 'Kaisa Kirjoittaja', email: `kaisa-${(count += 1)}@kunta.example`, role: 'contributor', language: 'fi' },
  ...more,
})
const invite = (body: object, token: string | undefined = administrator, headers = {}) =>
  rest('POST', '/users/invite', { token, body, headers })

const found = async (email: string) => {
  const { docs } = await payload.find({ collection: 'users', where: { email: { equals: email } }, depth: 0 })
  return docs[0]
}

/** Invites someone, and takes the mail out of the mail server. */
async function invited(more: object = {}) {
  const body = person(more)
  expect((await invite(body)).status).toBe(200)
  await runJobsNow(payload)
  const mail = server.received.pop()
  const token = /\/admin\/reset\/([0-9a-f]+)/.exec(mail?.text ?? '')?.[1]
  return { ...body, id: (await found(body.email))!.id, mail: mail!, token }
}
const choosePassword = (token?: string) =>
  rest('POST', '/users/reset-password', { body: { token, password: NEW_PASSWORD } })
const stateOf = async (id: string) =>
  (await rest('GET', `/users/${id}/invitation`, { token: administrator })).json as Partial<InvitationState>

describe('an invitation', () => {
  test('makes an account that nobody can sign in to, and a job without a name, an address or a token', async () => {
    const body = person({ role: 'editor', language: 'sv' })
    const { status, json } = await invite(body)
    expect([status, Object.keys(json)]).toEqual([200, ['message']])
    const account = await found(body.email)
    expect(account).toMatchObject({ ...body, disabled: false, invitedAt: expect.any(String) })
    const kept = inspect(await allJobs(payload), { depth: null })
    expect(kept).toContain(account!.id)
    for (const secret of [body.name, body.email, '/reset/']) expect(kept).not.toContain(secret)
  })

  test('is a mail in the chosen language that says who invites, and leads in', async () => {
    const { mail, name, email, token, id } = await invited()
    expect(mail.to).toEqual([email])
    expect(mail.headers.subject).toContain(staff.administrator.name)
    expect(mail.text).toContain(`Hei ${name},`)
    expect(mail.text).toContain(`${environment().siteUrl}/admin/reset/${token}?language=fi`)
    expect(mail.text).toContain('7 päivää')
    expect(mail.text).toContain('Unohtuiko salasana?')
    expect(await stateOf(id)).toMatchObject({ state: 'open' })
    expect(await allJobs(payload)).toEqual([])

    const { status, json } = await choosePassword(token)
    expect(status).toBe(200)
    expect((await rest('GET', '/users/me', { token: json.token as string })).json).toMatchObject({ user: { email } })
    expect(await found(email)).toMatchObject({ invitedAt: null })
    expect((await signIn(rest, email, NEW_PASSWORD)).status).toBe(200)
    expect((await choosePassword(token)).status).toBe(403)
  })

  test('works for seven days', async () => {
    const { id, token } = await invited()
    const { until } = await stateOf(id)
    expect((Date.parse(until!) - Date.now()) / 86_400_000).toBeCloseTo(7, 1)
    const past = new Date(Date.now() - 1000).toISOString()
    await payload.db.updateOne({ collection: 'users', id, data: { resetPasswordExpiration: past } })
    expect((await choosePassword(token)).status).toBe(403)
    expect(await stateOf(id)).toMatchObject({ state: 'expired' })
  })

  test('goes out again when asked for, and then the newest alone works', async () => {
    const { id, token, email } = await invited()
    const { status } = await rest('POST', `/users/${id}/invite`, { token: administrator, body: {} })
    expect(status).toBe(200)
    expect(await stateOf(id)).toMatchObject({ state: 'waiting' })
    await runJobsNow(payload)
    const [again] = server.received
    expect(again!.to).toEqual([email])
    expect((await choosePassword(token)).status).toBe(403)
    expect((await choosePassword(/reset\/([0-9a-f]+)/.exec(again!.text)?.[1])).status).toBe(200)
  })

  test('that cannot be sent is seen, tried again and at last given up', async () => {
    server.refuse({ code: 451, words: 'kaisa is not here now' })
    const body = person()
    await invite(body)
    const { id } = (await found(body.email))!
    expect(await stateOf(id)).toMatchObject({ state: 'waiting' })
    await runJobsNow(payload)
    expect(await stateOf(id)).toMatchObject({ state: 'troubled' })
    expect(inspect(await allJobs(payload), { depth: null })).not.toContain('kaisa')
    for (let attempt = 2; attempt <= 6; attempt++) await runJobsNow(payload)
    expect(await stateOf(id)).toMatchObject({ state: 'failed' })
    server.refuse()
    await rest('POST', `/users/${id}/invite`, { token: administrator, body: {} })
    await runJobsNow(payload)
    expect(await stateOf(id)).toMatchObject({ state: 'open' })
    expect(server.received).toHaveLength(1)
  })

  test('is not sent to who has signed in, is disabled or gone', async () => {
    const [inside, disabled, gone] = [person(), person(), person()]
    for (const body of [inside, disabled, gone]) await invite(body)
    const idOf = async ({ email }: { email: string }) => (await found(email))!.id
    await payload.db.updateOne({ collection: 'users', id: await idOf(inside), data: { invitedAt: null } })
    await payload.update({ collection: 'users', id: await idOf(disabled), data: { disabled: true } })
    await payload.delete({ collection: 'users', id: await idOf(gone) })
    await runJobsNow(payload)
    expect(server.received).toEqual([])
    const again = async (body: { email: string }) =>
      (await rest('POST', `/users/${await idOf(body)}/invite`, { token: administrator, body: {} })).status
    expect([await again(inside), await again(disabled)]).toEqual([409, 409])
    expect(await allJobs(payload)).toEqual([])
  })

  test('ends when the account gets another address', async () => {
    const { id, token } = await invited()
    await rest('PATCH', `/users/${id}`, { token: administrator, body: { email: 'right@kunta.example' } })
    expect((await choosePassword(token)).status).toBe(403)
  })

  test.each([
    [{ name: ' \u200B ' }, 'name'],
    [{ email: 'kaisa@' }, 'email'],
    [{ email: 'a@kunta.example, b@kunta.example' }, 'email'],
    [{ role: 'owner' }, undefined],
  ])('with a mistake is told so: %j', async (wrong, field) => {
    const body = person(wrong)
    const { status, json } = await invite(body)
    expect([status, json.field]).toEqual([400, field])
    expect(await found(body.email)).toBeUndefined()
  })

  test('to an address that has an account is refused in the language of the admin', async () => {
    const { email } = await invited()
    const swedish = { 'Accept-Language': 'sv' }
    const again = await invite(person({ email: ` ${email.toUpperCase()} ` }), administrator, swedish)
    expect(again).toMatchObject({ status: 400, json: { field: 'email', message: expect.stringContaining('redan') } })
    const member = await invite(person({ email: staff.editor.email }))
    expect(member).toMatchObject({ status: 400, json: { field: 'email' } })
    expect(member.json.message).not.toBe((await invite(person({ email }))).json.message)
  })

  test('is for administrators', async () => {
    const { id } = await createAccount(payload, 'contributor', { email: 'waits@kunta.example' })
    const tokens = [undefined, await tokenOf(rest, staff.contributor.email), await tokenOf(rest, staff.editor.email)]
    for (const [token, expected] of tokens.map((token) => [token, token ? 403 : 401] as const)) {
      const asks = { token, body: person() }
      expect((await rest('POST', '/users/invite', asks)).status).toBe(expected)
      expect((await rest('POST', `/users/${id}/invite`, asks)).status).toBe(expected)
      expect((await rest('GET', `/users/${id}/invitation`, { token })).status).toBe(expected)
    }
  })
})

describe('a forgotten password', () => {
  test('brings a mail in the language of the account, whatever the browser speaks', async () => {
    const { email } = await createAccount(payload, 'editor', { email: 'forgets@kunta.example', language: 'sv' })
    const headers = { 'Accept-Language': 'en' }
    expect((await rest('POST', '/users/forgot-password', { body: { email }, headers })).status).toBe(200)
    const [mail] = server.received
    expect(mail!.to).toEqual([email])
    expect(mail!.headers.subject).toBe('Ett nytt lösenord till Helsinki Smart Region')
    const token = /\/admin\/reset\/([0-9a-f]+)\?language=sv/.exec(
      mail!.raw.replace(/=\r?\n/g, '').replaceAll('=3D', '='),
    )?.[1]
    expect((await choosePassword(token)).status).toBe(200)
  })
})
