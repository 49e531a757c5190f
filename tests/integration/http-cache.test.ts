import { type IncomingMessage, createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'
import { createCase } from '../support/documents'
import { type TestPayload, startPayload } from '../support/payload'
import { type Rest, restOf, tokenOf } from '../support/rest'
import { createStaff } from '../support/staff'

const asked: Pick<IncomingMessage, 'method' | 'url' | 'headers'>[] = []
let answers = 200
const cache = createServer(({ method, url, headers }, response) => {
  asked.push({ method, url, headers })
  response.writeHead(answers).end()
})

let site: TestPayload
let payload: Payload
let rest: Rest
let token: string

beforeAll(async () => {
  cache.listen(0)
  await once(cache, 'listening')
  const { port } = cache.address() as AddressInfo
  site = await startPayload({ HTTP_CACHE_URL: `http://localhost:${port}/purge`, HTTP_CACHE_TOKEN: 'a-token' })
  payload = site.payload
  rest = restOf(payload)
  token = await tokenOf(rest, (await createStaff(payload)).editor.email)
})
afterAll(async () => {
  await site.stop()
  cache.closeAllConnections()
  cache.close()
})
beforeEach(async () => {
  asked.length = 0
  answers = 200
  await payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
})

const waiting = async () => {
  const where = { taskSlug: { equals: 'clear-http-cache' } }
  return (await payload.find({ collection: 'payload-jobs', where, depth: 0 })).docs
}
const publish = async () => {
  const { id } = await createCase(payload, { _status: 'draft' })
  asked.length = 0
  return rest('PATCH', `/cases/${id}?locale=en`, { token, body: { _status: 'published' } })
}
/** The server's worker does so at its time. */
const runJobs = async () => {
  await payload.db.updateMany({ collection: 'payload-jobs', where: {}, data: { waitUntil: new Date(0).toISOString() } })
  await payload.jobs.run({ limit: 10 })
}

describe('an HTTP cache before the server', () => {
  test('is cleared before a publish is acknowledged, and once more', async () => {
    expect((await publish()).status).toBe(200)
    expect(asked).toHaveLength(1)
    expect(asked[0]).toMatchObject({
      method: 'PURGE',
      url: '/purge',
      headers: { 'surrogate-key': 'content', authorization: 'Bearer a-token' },
    })
    await runJobs()
    expect(asked).toHaveLength(2)
    expect(await waiting()).toEqual([])
  })

  test('that does not answer as it should holds no publish up, and is asked again', async () => {
    answers = 503
    expect((await publish()).status).toBe(200)
    await runJobs()
    expect(await waiting()).toHaveLength(1)
    answers = 200
    await runJobs()
    expect(await waiting()).toEqual([])
  })

  test('is cleared once more for several publishes', async () => {
    for (let number = 0; number < 3; number += 1) await publish()
    expect(await waiting()).toHaveLength(1)
  })

  test('hears nothing of a draft', async () => {
    const { id } = await createCase(payload, { _status: 'draft' })
    await payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
    asked.length = 0
    const body = { title: 'Not yet', _status: 'draft' }
    expect((await rest('PATCH', `/cases/${id}?locale=en&draft=true`, { token, body })).status).toBe(200)
    expect(asked).toEqual([])
    expect(await waiting()).toEqual([])
  })
})
