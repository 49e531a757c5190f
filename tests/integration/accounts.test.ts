import type { Payload } from 'payload'
import { createCase } from '../support/documents'
import { type TestPayload, startPayload } from '../support/payload'
import { type Rest, restOf, signIn, tokenOf } from '../support/rest'
import { PASSWORD, type Staff, createAccount, createStaff } from '../support/staff'

const SHORT = 'elevenchars'

let site: TestPayload
let payload: Payload
let rest: Rest
let staff: Staff
let administrator: string

beforeAll(async () => {
  site = await startPayload()
  payload = site.payload
  rest = restOf(payload)
})
afterAll(() => site.stop())

describe('a fresh installation', () => {
  const stranger = { name: 'Stranger', email: 'stranger@example.com', password: PASSWORD, role: 'administrator' }

  test.each(['/users/first-register', '/users'])('gives a stranger no account: POST %s', async (path) => {
    const { status } = await rest('POST', path, { body: stranger })
    expect([403, 404]).toContain(status)
    expect((await payload.count({ collection: 'users' })).totalDocs).toBe(0)
  })
  test('does not tell that it is fresh', async () => {
    expect((await rest('GET', '/users/init')).status).toBe(404)
  })
})

describe('with staff', () => {
  beforeAll(async () => {
    staff = await createStaff(payload)
    administrator = await tokenOf(rest, staff.administrator.email)
  })

  describe('a password of fewer than 12 characters is refused', () => {
    const refusal = {
      errors: [
        expect.objectContaining({
          data: expect.objectContaining({ errors: [expect.objectContaining({ path: 'password' })] }),
        }),
      ],
    }

    test('for a change of one’s own', async () => {
      const token = await tokenOf(rest, staff.contributor.email)
      const { status, json } = await rest('PATCH', `/users/${staff.contributor.id}`, {
        token,
        body: { password: SHORT },
      })
      expect(status).toBe(400)
      expect(json).toMatchObject(refusal)
    })
    test('for a reset', async () => {
      const { id, email } = await createAccount(payload, 'editor', { email: 'resets@example.fi' })
      const token = await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
      const reset = (password: string) => rest('POST', '/users/reset-password', { body: { token, password } })
      expect((await reset(SHORT)).status).toBe(400)
      expect((await reset('a new password')).status).toBe(200)
      await payload.delete({ collection: 'users', id })
    })
    test('in our own scripts', async () => {
      const data = { name: 'New', email: 'new@example.fi', role: 'editor' as const, password: SHORT }
      await expect(payload.create({ collection: 'users', data })).rejects.toThrow(/password/i)
      await expect(payload.update({ collection: 'users', where: {}, data: { password: SHORT } })).rejects.toThrow(
        /password/i,
      )
    })
    test('in the language of the admin', async () => {
      const headers = { 'Accept-Language': 'sv' }
      const path = `/users/${staff.administrator.id}`
      const { body: text } = await rest('PATCH', path, { token: administrator, body: { password: SHORT }, headers })
      expect(text).toContain('minst 12 tecken')
    })
  })

  describe('signing in', () => {
    test('tells the same of a wrong password, an unknown address and a locked account', async () => {
      const { id, email } = await createAccount(payload, 'editor', { email: 'locked@example.fi' })
      const wrong = await signIn(rest, email, 'a wrong password')
      const unknown = await signIn(rest, 'nobody@example.fi', 'a wrong password')
      for (let attempt = 2; attempt <= 5; attempt += 1) await signIn(rest, email, 'a wrong password')
      const locked = await signIn(rest, email, PASSWORD)
      expect([unknown.status, locked.status]).toEqual([wrong.status, wrong.status])
      expect([unknown.body, locked.body]).toEqual([wrong.body, wrong.body])
      expect(wrong.status).toBe(401)

      const unlock = (token?: string) => rest('POST', '/users/unlock', { token, body: { email } })
      expect((await unlock()).status).toBe(403)
      expect((await unlock(await tokenOf(rest, staff.editor.email))).status).toBe(403)
      expect((await unlock(administrator)).status).toBe(200)
      expect((await signIn(rest, email)).status).toBe(200)
      await payload.delete({ collection: 'users', id })
    })
    test('is slowed down for one address, and for no other', async () => {
      const from = (address: string) =>
        rest('POST', '/users/login', {
          body: { email: 'nobody@example.fi', password: 'a wrong password' },
          headers: { 'x-client-address': address },
        })
      let attempts = 0
      let refused = await from('192.0.2.1')
      // Twice as many, should a new stretch of time begin just now.
      for (; refused.status === 401 && attempts < 101; attempts += 1) refused = await from('192.0.2.1')
      expect(refused.status).toBe(429)
      expect(attempts).toBeGreaterThanOrEqual(50)
      expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
      expect((await from('192.0.2.2')).status).toBe(401)
    })
    test('sets a cookie that scripts cannot read', async () => {
      const { headers } = await signIn(rest, staff.editor.email)
      expect(headers.get('Set-Cookie')).toMatch(/HttpOnly/)
      expect(headers.get('Set-Cookie')).toMatch(/SameSite=Lax/)
    })
    test('takes the cookie from our own pages alone', async () => {
      const Cookie = `payload-token=${await tokenOf(rest, staff.editor.email)}`
      const reads = async (headers: Record<string, string>) =>
        (await rest('GET', '/cases', { headers: { Cookie, ...headers } })).status
      expect(await reads({ Origin: 'http://localhost:3000' })).toBe(200)
      expect(await reads({ Origin: 'https://evil.example' })).toBe(403)
      expect(await reads({ 'Sec-Fetch-Site': 'cross-site' })).toBe(403)
    })
  })

  describe('a session ends', () => {
    const isIn = async (token: string) => (await rest('GET', '/cases?depth=0', { token })).status === 200

    test('when the account is disabled, which cannot sign in any more', async () => {
      const { id, email } = await createAccount(payload, 'editor', { email: 'leaves@example.fi' })
      const token = await tokenOf(rest, email)
      expect(await isIn(token)).toBe(true)
      const { status } = await rest('PATCH', `/users/${id}`, { token: administrator, body: { disabled: true } })
      expect(status).toBe(200)
      expect(await isIn(token)).toBe(false)
      const wrong = await signIn(rest, 'nobody@example.fi')
      const refused = await signIn(rest, email)
      expect([refused.status, refused.body]).toEqual([wrong.status, wrong.body])
      await payload.update({ collection: 'users', id, data: { disabled: false } })
      expect(await isIn(token)).toBe(false)
      expect((await signIn(rest, email)).status).toBe(200)
      await payload.delete({ collection: 'users', id })
    })
    test('of an editor who becomes a contributor goes on as a contributor’s, at once', async () => {
      const { id, email } = await createAccount(payload, 'editor', { email: 'demoted@example.fi' })
      const token = await tokenOf(rest, email)
      const draft = await createCase(payload, { _status: 'draft' })
      const publish = () => rest('PATCH', `/cases/${draft.id}?locale=en`, { token, body: { _status: 'published' } })
      const reads = async (path: string) => (await rest('GET', path, { token })).status
      expect(await reads('/contact-submissions')).toBe(200)
      await rest('PATCH', `/users/${id}`, { token: administrator, body: { role: 'contributor' } })
      expect((await publish()).status).toBe(403)
      expect(await reads('/contact-submissions')).toBe(403)
      expect(await reads(`/cases/${draft.id}`)).toBe(404)
      await rest('PATCH', `/users/${id}`, { token: administrator, body: { role: 'editor' } })
      expect((await publish()).status).toBe(200)
    })
    test('when the password changes', async () => {
      const { id, email } = await createAccount(payload, 'editor', { email: 'changes@example.fi' })
      const [here, elsewhere] = [await tokenOf(rest, email), await tokenOf(rest, email)]
      await rest('PATCH', `/users/${id}`, { token: here, body: { password: 'another password' } })
      expect([await isIn(here), await isIn(elsewhere)]).toEqual([true, false])
      await payload.delete({ collection: 'users', id })
    })
    test('for a disabled account that resets its password', async () => {
      const { id, email } = await createAccount(payload, 'editor', { email: 'returns@example.fi', disabled: true })
      const token = await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
      const { status, json } = await rest('POST', '/users/reset-password', {
        body: { token, password: 'a new password' },
      })
      expect(status).toBe(401)
      expect(json).not.toHaveProperty('token')
      expect((await signIn(rest, email, 'a new password')).status).toBe(401)
      await payload.delete({ collection: 'users', id })
    })
  })
})
