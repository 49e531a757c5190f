import type { Payload } from 'payload'
import { type TestPayload, startPayload } from '../support/payload'
import { type Rest, restOf, signIn, tokenOf } from '../support/rest'
import { PASSWORD, type Staff, createAccount, createStaff } from '../support/staff'

let site: TestPayload
let payload: Payload
let rest: Rest
let staff: Staff
let administrator: string

beforeAll(async () => {
  site = await startPayload()
  payload = site.payload
  rest = restOf(payload)
  staff = await createStaff(payload)
  administrator = await tokenOf(rest, staff.administrator.email)
})
afterAll(() => site.stop())

describe('roles', () => {
  test.each(['contributor', 'editor'] as const)('no %s raises their own', async (role) => {
    const { id, email } = staff[role]
    const token = await tokenOf(rest, email)
    await rest('PATCH', `/users/${id}`, { token, body: { role: 'administrator', name: 'Renamed', disabled: false } })
    const found = await payload.findByID({ collection: 'users', id })
    expect(found).toMatchObject({ role, name: 'Renamed' })
  })
  test('nobody writes their own session, hash or lock', async () => {
    const { id, email } = staff.contributor
    const token = await tokenOf(rest, email)
    const body = { hash: 'x', salt: 'x', sessions: [], lockUntil: null, loginAttempts: -100, resetPasswordToken: 'x' }
    await rest('PATCH', `/users/${id}`, { token, body })
    expect((await signIn(rest, email)).status).toBe(200)
    expect((await rest('POST', '/users/reset-password', { body: { token: 'x', password: PASSWORD } })).status).toBe(403)
  })
})

describe('the last administrator', () => {
  const change = (body: object) => rest('PATCH', `/users/${staff.administrator.id}`, { token: administrator, body })

  test.each([{ role: 'editor' }, { disabled: true }])('stays in force: %j', async (body) => {
    const { status, body: text } = await change(body)
    expect(status).toBe(409)
    expect(text).toContain('last administrator')
    const found = await payload.findByID({ collection: 'users', id: staff.administrator.id })
    expect(found).toMatchObject({ role: 'administrator', disabled: false })
  })
  test('is not deleted', async () => {
    const { status } = await rest('DELETE', `/users/${staff.administrator.id}`, { token: administrator })
    expect(status).toBe(409)
  })
  test('is not found among disabled ones', async () => {
    const { id } = await createAccount(payload, 'administrator', { email: 'second@example.fi', disabled: true })
    expect((await change({ role: 'editor' })).status).toBe(409)
    await payload.delete({ collection: 'users', id })
  })
  test('does not go with all others at once', async () => {
    const { id } = await createAccount(payload, 'administrator', { email: 'second@example.fi' })
    const all = '/users?where[role][equals]=administrator'
    expect((await rest('DELETE', all, { token: administrator })).status).toBe(403)
    expect((await rest('PATCH', all, { token: administrator, body: { disabled: true } })).status).toBe(403)
    await payload.delete({ collection: 'users', id })
  })
  test('may go when another one is there', async () => {
    const { id } = await createAccount(payload, 'administrator', { email: 'second@example.fi' })
    expect((await change({ role: 'editor' })).status).toBe(200)
    await payload.update({ collection: 'users', id: staff.administrator.id, data: { role: 'administrator' } })
    await payload.delete({ collection: 'users', id })
  })
})
