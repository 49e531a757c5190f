import { jest } from '@jest/globals'
import { type Payload, getPayload } from 'payload'
import type { Counted } from '@/lib/rate-limit'
import { type TestPayload, startPayload } from '../support/payload'

let site: TestPayload
let payload: Payload
let other: Payload
let count: (what: { scope?: string; key?: string; limit?: number }, at?: Payload) => Promise<Counted>

beforeAll(async () => {
  site = await startPayload()
  payload = site.payload
  const { default: config } = await import('@payload-config')
  // As a second server process has it: a connection of its own to the same database.
  other = await getPayload({ config, key: 'other' })
  const { countWithin } = await import('@/lib/rate-limit')
  count = ({ scope = 'test', key = 'somebody', limit = 3 }, at = payload) =>
    countWithin(at, { scope, key, limit, seconds: 3600 })
})
afterAll(async () => {
  await other.destroy()
  await site.stop()
})

const counters = async () => (await payload.find({ collection: 'rate-limits', pagination: false })).docs

describe('a rate limit', () => {
  test('lets through as many as it says, and tells the others when to come again', async () => {
    for (let time = 1; time <= 3; time++) expect(await count({})).toEqual({ ok: true })
    const refused = await count({})
    expect(refused).toEqual({ ok: false, retryAfter: expect.any(Number) })
    const { retryAfter } = refused as { retryAfter: number }
    expect(retryAfter).toBeGreaterThan(0)
    expect(retryAfter).toBeLessThanOrEqual(3600)
    expect(Number.isInteger(retryAfter)).toBe(true)
  })

  test('counts each key and each scope for itself', async () => {
    const own = { key: 'full', limit: 1 }
    expect(await count(own)).toEqual({ ok: true })
    expect(await count(own)).toMatchObject({ ok: false })
    expect(await count({ ...own, key: 'another' })).toEqual({ ok: true })
    expect(await count({ ...own, scope: 'elsewhere' })).toEqual({ ok: true })
  })

  test('holds over two processes, however many ask at once', async () => {
    const key = 'crowd'
    const results = await Promise.all(
      Array.from({ length: 50 }, (_, index) => count({ key, limit: 20 }, index % 2 ? payload : other)),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(20)
    // Not one was lost.
    expect(Math.max(...(await counters()).map((each) => each.count))).toBe(50)
  })

  test('begins anew when its time is over', async () => {
    const own = { key: 'patient', limit: 1 }
    expect(await count(own)).toEqual({ ok: true })
    const refused = await count(own)
    const wait = (refused as { retryAfter: number }).retryAfter * 1000
    const now = Date.now()
    jest.spyOn(Date, 'now').mockReturnValue(now + wait)
    expect(await count(own)).toEqual({ ok: true })
  })

  test('keeps no address, and nothing for more than its time', async () => {
    const key = '203.0.113.77'
    await count({ key })
    const kept = await counters()
    expect(JSON.stringify(kept)).not.toContain(key)
    for (const each of kept) {
      expect(each.key).toMatch(/^[0-9a-f]{64}$/)
      expect(Date.parse(each.expiresAt) - Date.now()).toBeLessThanOrEqual(2 * 3_600_000)
    }
  })

  test('does not say yes when the database is away', async () => {
    jest.spyOn(payload.db, 'updateOne').mockRejectedValue(new Error('away'))
    await expect(count({})).rejects.toThrow('away')
  })
})
