import { jest } from '@jest/globals'
import type { Payload } from 'payload'
import type { CaseList } from '@/lib/view'
import { createCase } from '../support/documents'
import { type TestPayload, startPayload } from '../support/payload'

jest.unstable_mockModule('next/cache', () => ({ unstable_cache: (read: unknown) => read }))

let site: TestPayload
let payload: Payload
let list: () => Promise<CaseList>

beforeAll(async () => {
  site = await startPayload()
  payload = site.payload
  const { getCaseList } = await import('@/lib/content/case-list')
  list = () => getCaseList({}, 'en')
})
afterAll(() => site.stop())
afterEach(() => jest.restoreAllMocks())

const away = () => Promise.reject(new Error('The database is away'))

describe('while the database is away', () => {
  it('nothing can be shown before it has answered once', async () => {
    jest.spyOn(payload.kv, 'get').mockImplementation(away)
    await expect(list()).rejects.toThrow('The database is away')
  })

  it('what was published stays, and the next answer brings what has changed', async () => {
    await createCase(payload, { title: 'Before' })
    expect((await list()).allCount).toBe(1)
    await createCase(payload, { title: 'During' })
    jest.spyOn(payload.kv, 'get').mockImplementation(away)
    expect((await list()).allCount).toBe(1)
    expect((await list()).allCount).toBe(1)
    jest.restoreAllMocks()
    expect((await list()).allCount).toBe(2)
  })

  it('no one waits for long, and only the first at all', async () => {
    await list()
    jest.spyOn(payload.kv, 'get').mockImplementation(() => new Promise(() => undefined))
    const wait = async () => {
      const since = performance.now()
      expect((await list()).allCount).toBe(2)
      return performance.now() - since
    }
    expect(await wait()).toBeLessThan(10_000)
    expect(await wait()).toBeLessThan(2000)
  }, 30_000)
})

describe('a look at the cases that fails midway', () => {
  it('loses nothing: the next one brings what had changed', async () => {
    // Nothing of the outage before is left: the module is loaded anew.
    jest.resetModules()
    const { getCaseList } = await import('@/lib/content/case-list')
    const titles = async () => (await getCaseList({}, 'en')).cases.map(({ title }) => title.text)
    expect(await titles()).toHaveLength(2)
    await createCase(payload, { title: 'Midway' })
    const find = payload.db.find
    jest
      .spyOn(payload.db, 'find')
      .mockImplementation(((args: { collection: string }) =>
        args.collection === 'media' ? away() : find.call(payload.db, args as never)) as never)
    await expect(titles()).rejects.toThrow('The database is away')
    jest.restoreAllMocks()
    expect(await titles()).toContain('Midway')
  })
})
