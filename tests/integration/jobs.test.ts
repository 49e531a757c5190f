import { jest } from '@jest/globals'
import { type Payload, getPayload } from 'payload'
import { allJobs, createEnquiry, stepsOf } from '../support/enquiries'
import { type TestPayload, onSqlite, startPayload } from '../support/payload'
import { type Rest, restOf, tokenOf } from '../support/rest'
import { createAccount } from '../support/staff'
import { type MailServer, startMailServer } from '../support/smtp'

let server: MailServer
let site: TestPayload
let payload: Payload
let other: Payload
let rest: Rest

beforeAll(async () => {
  server = await startMailServer()
  site = await startPayload({ SMTP_URL: server.url, MAIL_FROM: 'noreply@site.example' })
  payload = site.payload
  rest = restOf(payload)
  const { default: config } = await import('@payload-config')
  // As a second server process has it: a connection of its own to the same database.
  other = await getPayload({ config, key: 'other' })
  other.logger.level = 'silent'
})
afterAll(async () => {
  await other.destroy()
  await site.stop()
  await server.stop()
})
beforeEach(async () => {
  server.received.length = 0
  await payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
})

const past = () => new Date(Date.now() - 1000)

const queueConfirmation = (reference: string) =>
  payload.jobs.queue({ task: 'send-mail', input: { what: 'confirmation', reference }, waitUntil: past() })

describe('two server processes', () => {
  test('send each mail once, also when both look at the same moment', async () => {
    const { runDueJobs } = await import('@/lib/jobs/run-due')
    const references: string[] = []
    for (let number = 1; number <= 12; number++) {
      const { reference } = await createEnquiry(payload)
      references.push(reference)
      await queueConfirmation(reference)
    }
    await Promise.all([runDueJobs(payload), runDueJobs(other), runDueJobs(payload), runDueJobs(other)])
    const subjects = server.received.map(({ headers }) => headers.subject).sort()
    expect(subjects).toEqual(references.map((reference) => `We have your message (${reference})`).sort())
    expect(await allJobs(payload)).toEqual([])
  })

  test('do not work on two jobs for the same mail at once', async () => {
    const { runDueJobs } = await import('@/lib/jobs/run-due')
    const { id, reference } = await createEnquiry(payload)
    for (let number = 1; number <= 4; number++) await queueConfirmation(reference)
    for (let round = 1; round <= 20 && (await allJobs(payload)).length > 0; round++) {
      await Promise.all([runDueJobs(payload), runDueJobs(other)])
      const waitUntil = past().toISOString()
      for (const job of await allJobs(payload))
        await payload.db.updateOne({ collection: 'payload-jobs', id: job.id, data: { waitUntil }, returning: false })
    }
    expect(server.received).toHaveLength(1)
    expect(await stepsOf(payload, id)).toHaveLength(1)
    expect(await allJobs(payload)).toEqual([])
  })
})

describe('a job that a killed process had begun', () => {
  const begun = async (minutesAgo: number) => {
    const { reference } = await createEnquiry(payload)
    const { id } = await queueConfirmation(reference)
    const updatedAt = new Date(Date.now() - minutesAgo * 60_000).toISOString()
    const data = { processing: true, updatedAt }
    await payload.db.updateOne({ collection: 'payload-jobs', id, data, returning: false })
  }

  test('is finished by another one after ten minutes, and not before', async () => {
    const { freeDeadJobs, runDueJobs } = await import('@/lib/jobs/run-due')
    await begun(9)
    await begun(11)
    await freeDeadJobs(payload)
    await runDueJobs(payload)
    expect(server.received).toHaveLength(1)
    expect((await allJobs(payload)).map(({ processing }) => processing)).toEqual([true])
  })
})

describe('an enquiry that is deleted', () => {
  test('takes its waiting mails along, and no one else’s', async () => {
    const [gone, kept] = [await createEnquiry(payload), await createEnquiry(payload)]
    for (const { reference } of [gone, kept]) await queueConfirmation(reference)
    await payload.delete({ collection: 'contact-submissions', id: gone.id })
    const jobs = await allJobs(payload)
    expect(jobs.map(({ input }) => (input as { reference: string }).reference)).toEqual([kept.reference])
  })

  test('leaves nothing of its failed attempts', async () => {
    const { runDueJobs } = await import('@/lib/jobs/run-due')
    const { id, reference } = await createEnquiry(payload)
    await queueConfirmation(reference)
    server.refuse({ code: 450, words: 'later' })
    await runDueJobs(payload)
    server.refuse()
    expect((await allJobs(payload))[0]?.log).toHaveLength(1)
    await payload.delete({ collection: 'contact-submissions', id })
    expect(await allJobs(payload)).toEqual([])
    if (!onSqlite()) return
    const { client } = payload.db as unknown as { client: { execute: (sql: string) => Promise<{ rows: unknown[] }> } }
    expect((await client.execute('SELECT * FROM payload_jobs_log')).rows).toEqual([])
  })

  test('leaves no trace when it is deleted while its mail is sent', async () => {
    const { runDueJobs } = await import('@/lib/jobs/run-due')
    const { id, reference } = await createEnquiry(payload)
    await queueConfirmation(reference)
    const send = payload.sendEmail
    jest.spyOn(payload, 'sendEmail').mockImplementation(async (mail) => {
      await payload.delete({ collection: 'contact-submissions', id })
      return send(mail)
    })
    await runDueJobs(payload)
    expect(await allJobs(payload)).toEqual([])
    const where = { onceKey: { equals: `confirmation:${reference}` } }
    expect((await payload.count({ collection: 'enquiry-steps', where })).totalDocs).toBe(0)
  })
})

describe('the worker', () => {
  test('goes on after an outage of the database, says so once, and ends when it is told to', async () => {
    const said = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    const told = jest.spyOn(console, 'warn').mockImplementation(() => undefined)
    const { setTimeout: realTimeout } = globalThis
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance'] })
    const destroy = jest.spyOn(payload, 'destroy').mockResolvedValue()
    const { startWorker } = await import('@/lib/jobs/worker')
    const { reference } = await createEnquiry(payload)
    await queueConfirmation(reference)
    const away = Object.assign(new Error('Failed query, params: aino@example.fi'), { code: 'SQLITE_IOERR' })
    const find = jest.spyOn(payload.db, 'find').mockRejectedValue(away)
    const nextRound = async () => {
      await jest.advanceTimersByTimeAsync(10_000)
      // A database over the network answers in real time.
      await new Promise((resolve) => realTimeout(resolve, 100))
    }
    startWorker()
    for (let round = 1; round <= 3; round++) await nextRound()
    expect(said.mock.calls).toEqual([['Jobs do not run: Error SQLITE_IOERR']])
    expect(server.received).toEqual([])

    find.mockRestore()
    // The driver and the mail server wait by the same clock: it runs on until the round is over.
    for (let round = 1; round <= 50 && server.received.length === 0; round++) await nextRound()
    jest.useRealTimers()
    const stop = (globalThis as Record<symbol, unknown>)[Symbol.for('stop-worker')] as () => Promise<void>
    await stop()
    expect(told.mock.calls).toEqual([['Jobs run again']])
    expect(server.received).toHaveLength(1)
    expect(destroy).toHaveBeenCalledTimes(1)
  })
})

describe('nobody from outside', () => {
  test.each(['administrator', 'editor', undefined] as const)('runs or sees jobs over REST: %p', async (role) => {
    const email = `jobs-${role}@example.fi`
    if (role) await createAccount(payload, role, { email })
    const token = role && (await tokenOf(rest, email))
    const { reference } = await createEnquiry(payload)
    await queueConfirmation(reference)
    for (const path of ['run', 'run?allQueues=true', 'handle-schedules', '?limit=1', '?depth=2']) {
      const { status, body } = await rest('GET', `/payload-jobs/${path}`, token ? { token } : {})
      expect([401, 403]).toContain(status)
      expect(body).not.toContain(reference)
    }
    expect([401, 403]).toContain((await rest('GET', '/globals/payload-jobs-stats', token ? { token } : {})).status)
    const stats = { stats: { scheduledRuns: {} } }
    const changed = await rest('POST', '/globals/payload-jobs-stats', { body: stats, ...(token && { token }) })
    expect([401, 403]).toContain(changed.status)
    const job = { taskSlug: 'send-mail', input: { what: 'confirmation', reference } }
    expect([401, 403]).toContain((await rest('POST', '/payload-jobs', { body: job, ...(token && { token }) })).status)
    expect(await allJobs(payload)).toHaveLength(1)
    expect(server.received).toEqual([])
  })
})
