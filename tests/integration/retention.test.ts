import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { expiryAfter } from '@/lib/enquiries/retention'
import { allJobs, createEnquiry, stepsOf } from '../support/enquiries'
import { type TestPayload, onSqlite, startPayload } from '../support/payload'

let site: TestPayload
let payload: Payload
let tidy: (payload: Payload) => Promise<void>

beforeAll(async () => {
  site = await startPayload()
  payload = site.payload
  tidy = (await import('@/lib/jobs/tidy-up')).tidy
})
afterAll(() => site.stop())

const monthsAgo = (months: number) => {
  const date = new Date()
  date.setUTCMonth(date.getUTCMonth() - months)
  return date
}

/** With a log and a mail that waits. */
async function enquiryOf(months: number, words: string) {
  const { queueMail } = await import('@/lib/jobs/queue-mail')
  const expiresAt = expiryAfter(monthsAgo(months)).toISOString()
  const enquiry = await createEnquiry(payload, { name: words, message: words, expiresAt })
  const { id, reference } = enquiry
  const step = await payload.create({ collection: 'enquiry-steps', data: { enquiry: id, what: 'note', text: words } })
  await queueMail(payload, { what: 'confirmation', reference })
  await queueMail(payload, { what: 'answer', reference, step: step.id })
  return enquiry
}

const count = async (collection: 'contact-submissions' | 'enquiry-steps' | 'rate-limits') =>
  (await payload.count({ collection })).totalDocs

/** Whether any file of the database holds a text. */
async function onDisk(text: string): Promise<boolean> {
  const names = (await readdir(site.folder)).filter((name) => name.includes('.db'))
  const files = await Promise.all(names.map((name) => readFile(path.join(site.folder, name))))
  return files.some((file) => file.includes(text))
}

test('an enquiry of 13 months ago is deleted with all that belongs to it, one of 11 months ago is not', async () => {
  const old = await enquiryOf(13, 'Vanha Salaisuus')
  const young = await enquiryOf(11, 'Tuore Viesti')
  if (onSqlite()) expect(await onDisk('Vanha Salaisuus')).toBe(true)

  for (let time = 1; time <= 2; time++) {
    await tidy(payload)
    const { docs } = await payload.find({ collection: 'contact-submissions', depth: 0 })
    expect(docs.map(({ id }) => id)).toEqual([young.id])
    expect(await stepsOf(payload, old.id)).toEqual([])
    expect(await stepsOf(payload, young.id)).toHaveLength(1)
    expect(JSON.stringify(await allJobs(payload))).not.toContain(old.reference)
    expect(await allJobs(payload)).toHaveLength(2)
  }
  if (onSqlite()) {
    expect(await onDisk('Vanha Salaisuus')).toBe(false)
    expect(await onDisk(old.reference)).toBe(false)
    expect(await onDisk('Tuore Viesti')).toBe(true)
  }
})

test('as many as there are go, a few at a time', async () => {
  const before = await count('contact-submissions')
  const expiresAt = monthsAgo(1).toISOString()
  for (let number = 1; number <= 120; number++) await createEnquiry(payload, { expiresAt })
  await tidy(payload)
  expect(await count('contact-submissions')).toBe(before)
})

test('counters of rate limits go when their time is over', async () => {
  const counter = (key: string, expiresAt: Date) =>
    payload.create({ collection: 'rate-limits', data: { key, count: 1, expiresAt: expiresAt.toISOString() } })
  await counter('over', new Date(Date.now() - 1000))
  await counter('current', new Date(Date.now() + 60_000))
  await tidy(payload)
  const { docs } = await payload.find({ collection: 'rate-limits' })
  expect(docs.map(({ key }) => key)).toEqual(['current'])
})

test('the log says how many, and not whom', async () => {
  const { reference } = await enquiryOf(13, 'Nimi Niminen')
  const said: unknown[] = []
  const { info } = payload.logger
  payload.logger.info = (words: unknown) => void said.push(words)
  await tidy(payload)
  payload.logger.info = info
  expect(said).toEqual(['Tidied up: 1 enquiries and 0 counters deleted, 0 mails queued again'])
  expect(JSON.stringify(said)).not.toContain(reference)
})

test('files that could not be cleaned are cleaned the next time', async () => {
  if (!onSqlite()) return
  await enquiryOf(13, 'Sitkeä Tieto')
  const { client } = payload.db as unknown as { client: { execute: (sql: string) => Promise<unknown> } }
  const execute = client.execute.bind(client)
  client.execute = (sql) => (sql === 'VACUUM' ? Promise.reject(new Error('busy')) : execute(sql))
  await expect(tidy(payload)).rejects.toThrow('busy')
  client.execute = execute
  await tidy(payload)
  expect(await onDisk('Sitkeä Tieto')).toBe(false)
})

test('runs every hour by itself', async () => {
  await payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
  await payload.jobs.handleSchedules()
  await payload.jobs.handleSchedules()
  const jobs = await allJobs(payload)
  expect(jobs.map(({ taskSlug }) => taskSlug)).toEqual(['tidy-up'])
  const away = Date.parse(jobs[0]?.waitUntil ?? '') - Date.now()
  expect(away).toBeGreaterThan(0)
  expect(away).toBeLessThanOrEqual(3_600_000)

  await enquiryOf(13, 'Vanhentunut')
  const waitUntil = new Date(Date.now() - 1).toISOString()
  await payload.db.updateOne({ collection: 'payload-jobs', id: jobs[0]!.id, data: { waitUntil }, returning: false })
  const { runDueJobs } = await import('@/lib/jobs/run-due')
  await runDueJobs(payload)
  const { docs } = await payload.find({ collection: 'contact-submissions', where: { name: { equals: 'Vanhentunut' } } })
  expect(docs).toEqual([])
})
