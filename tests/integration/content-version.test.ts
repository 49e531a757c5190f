import { jest } from '@jest/globals'
import type { Payload } from 'payload'
import { readContentVersion } from '@/lib/content-version'
import { createCase } from '../support/documents'
import { type TestPayload, startPayload } from '../support/payload'
import { type Rest, restOf, tokenOf } from '../support/rest'
import { createStaff } from '../support/staff'

let site: TestPayload
let payload: Payload
let rest: Rest
let token: string
let contentVersion: () => Promise<string>

beforeAll(async () => {
  site = await startPayload()
  payload = site.payload
  rest = restOf(payload)
  const staff = await createStaff(payload)
  token = await tokenOf(rest, staff.editor.email)
  contentVersion = (await import('@/lib/content/version')).contentVersion
})
afterAll(() => site.stop())

describe('the version of the content', () => {
  test('that was read before a publish is not believed once that is acknowledged', async () => {
    const { id } = await createCase(payload)
    for (let number = 0; number < 10; number += 1) {
      const before = await contentVersion()
      const body = { title: `Number ${number}`, _status: 'published' }
      const { status } = await rest('PATCH', `/cases/${id}?locale=en`, { token, body })
      expect(status).toBe(200)
      const after = await contentVersion()
      expect(after).not.toBe(before)
      expect(after).toBe(await readContentVersion(payload.kv))
    }
  })

  test('is not asked of the database for each request', async () => {
    const get = jest.spyOn(payload.kv, 'get')
    const since = performance.now()
    let requests = 0
    while (performance.now() - since < 200) {
      await contentVersion()
      requests += 1
    }
    expect(requests).toBeGreaterThan(100)
    expect(get.mock.calls.length).toBeGreaterThan(0)
    expect(get.mock.calls.length).toBeLessThanOrEqual(Math.ceil((performance.now() - since) / 20))
    get.mockRestore()
  })
})
