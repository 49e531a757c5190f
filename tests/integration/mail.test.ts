import { inspect } from 'node:util'
import type { Payload } from 'payload'
import type { EnquiryStep } from '@/collections/payload-types'
import { allJobs, createEnquiry, runJobsNow, sendNow, stepsOf } from '../support/enquiries'
import { type TestPayload, startPayload } from '../support/payload'
import { restOf } from '../support/rest'
import { type MailServer, startMailServer } from '../support/smtp'
import { createAccount } from '../support/staff'

const DESK = 'desk@council.example'
const SENDER = 'aino.virtanen@sender.example'

let server: MailServer
let site: TestPayload
let payload: Payload

beforeAll(async () => {
  server = await startMailServer()
  const mail = { SMTP_URL: server.url, MAIL_FROM: 'noreply@site.example' }
  site = await startPayload({ ...mail, SITE_URL: 'https://www.site.example' })
  payload = site.payload
  const organisation = { name: 'Uudenmaan liitto', email: DESK, phone: '+358 9 4767 411' }
  await payload.updateGlobal({
    slug: 'site',
    locale: 'en',
    data: { organisation: { ...organisation, name: 'Council' } },
  })
  await payload.updateGlobal({ slug: 'site', locale: 'fi', data: { organisation } })
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

const aino = { name: 'Aino Virtanen', email: SENDER, message: 'Salainen viesti', language: 'fi' as const }
const both = (reference: string) => (['confirmation', 'notice'] as const).map((what) => ({ what, reference }))

/** Everything that is kept of jobs, as one text. */
const kept = async () => JSON.stringify(await allJobs(payload))

const createAnswer = (enquiry: string, data: Partial<EnquiryStep> = {}) =>
  payload.create({
    collection: 'enquiry-steps',
    data: {
      enquiry,
      what: 'answer',
      subject: 'Your case',
      text: 'Dear Aino,\n\nthank you.',
      delivery: 'waiting',
      ...data,
    },
    depth: 0,
  })

describe('the mails of a new enquiry', () => {
  test('arrive: the sender’s in their language, the desk’s without a word about them', async () => {
    const { id, reference } = await createEnquiry(payload, aino)
    await sendNow(payload, ...both(reference))
    expect(server.received.map(({ to }) => to).sort()).toEqual([[SENDER], [DESK]].sort())
    const [toSender, toDesk] = [SENDER, DESK].map((to) => server.received.find((mail) => mail.to[0] === to)!)

    expect(toSender?.from).toBe('noreply@site.example')
    expect(toSender?.headers).toMatchObject({
      from: 'Helsinki Smart Region <noreply@site.example>',
      to: SENDER,
      'reply-to': DESK,
      subject: `Viestisi on perillä (${reference})`,
      'auto-submitted': 'auto-generated',
    })
    expect(toSender?.text).toContain('Kiitos, että kirjoitit')
    expect(toSender?.text).toContain('Uudenmaan liitto\n+358 9 4767 411\ndesk@council.example')
    expect(toSender?.html).toContain('<html lang="fi">')
    expect(toSender?.raw).not.toMatch(/Aino Virtanen|Salainen/)

    expect(toDesk?.headers.subject).toBe(`Uusi yhteydenotto: kysymys (${reference})`)
    expect(toDesk?.text).toContain(`https://www.site.example/admin/collections/contact-submissions/${id}`)
    expect(toDesk?.raw).not.toMatch(/Virtanen|sender\.example|Salainen/i)

    const steps = await stepsOf(payload, id)
    expect(steps.map(({ what, delivery, attempts }) => [what, delivery, attempts]).sort()).toEqual([
      ['confirmation', 'sent', 1],
      ['notice', 'sent', 1],
    ])
    expect(await allJobs(payload)).toEqual([])
  })

  test('in a language whose name of the Council is not translated say it in English', async () => {
    const { reference } = await createEnquiry(payload, { language: 'sv' })
    await sendNow(payload, { what: 'confirmation', reference })
    expect(server.received[0]?.headers.subject).toBe(`Vi har fått ditt meddelande (${reference})`)
    expect(server.received[0]?.text).toContain('Council\n')
  })

  test('go out once, however often they are queued', async () => {
    const { reference } = await createEnquiry(payload)
    await sendNow(payload, ...both(reference), ...both(reference))
    await sendNow(payload, ...both(reference))
    await runJobsNow(payload)
    expect(server.received).toHaveLength(2)
    expect(await allJobs(payload)).toEqual([])
  })

  test('wait for an enquiry that is just being stored', async () => {
    const reference = 'HSR-LATE-LATE'
    await sendNow(payload, { what: 'confirmation', reference })
    expect(server.received).toEqual([])
    const { id } = await createEnquiry(payload, { reference })
    await runJobsNow(payload)
    expect(server.received).toHaveLength(1)
    expect((await stepsOf(payload, id))[0]).toMatchObject({ delivery: 'sent', attempts: 1 })
  })

  test('are given up silently when it was never stored', async () => {
    await sendNow(payload, { what: 'confirmation', reference: 'HSR-NONE-NONE' })
    const createdAt = new Date(Date.now() - 6 * 60_000).toISOString()
    const where = { taskSlug: { equals: 'send-mail' } }
    await payload.db.updateJobs({ where, data: { createdAt }, returning: false })
    await runJobsNow(payload)
    expect(await allJobs(payload)).toEqual([])
    expect(server.received).toEqual([])
  })
})

describe('an answer', () => {
  test('is what staff wrote, to the sender, answered to the Council', async () => {
    const { id, reference } = await createEnquiry(payload, aino)
    const step = await createAnswer(id)
    await sendNow(payload, { what: 'answer', reference, step: step.id })
    expect(server.received).toHaveLength(1)
    expect(server.received[0]).toMatchObject({ to: [SENDER], text: 'Dear Aino,\n\nthank you.' })
    expect(server.received[0]?.headers).toMatchObject({ subject: `Your case (${reference})`, 'reply-to': DESK })
    expect(server.received[0]?.headers).not.toHaveProperty('auto-submitted')
    expect(server.received[0]?.raw).not.toContain('Salainen')
    expect((await stepsOf(payload, id))[0]).toMatchObject({ id: step.id, delivery: 'sent', attempts: 1 })
  })

  test('is one of several, and each goes out once', async () => {
    const { id, reference } = await createEnquiry(payload, aino)
    const steps = [await createAnswer(id, { text: 'First' }), await createAnswer(id, { text: 'Second' })]
    await sendNow(payload, ...steps.map((step) => ({ what: 'answer' as const, reference, step: step.id })))
    for (let round = 0; round < 3; round++) await runJobsNow(payload)
    expect(server.received.map(({ text }) => text).sort()).toEqual(['First', 'Second'])
  })

  test('that is deleted meanwhile is not sent', async () => {
    const { id, reference } = await createEnquiry(payload, aino)
    const step = await createAnswer(id)
    await payload.delete({ collection: 'enquiry-steps', id: step.id })
    await sendNow(payload, { what: 'answer', reference, step: step.id })
    expect(server.received).toEqual([])
    expect(await allJobs(payload)).toEqual([])
  })
})

describe('nobody can slip in', () => {
  test.each(['\r\nBcc: everyone@victim.example', '\nBcc: everyone@victim.example', '\r\n\r\nAnother body'])(
    'a header through the subject: %j',
    async (more) => {
      const { id, reference } = await createEnquiry(payload, aino)
      // Past the field's own rules, as if somebody wrote into the database.
      const step = await createAnswer(id)
      const data = { subject: `Hello${more}` }
      await payload.db.updateOne({ collection: 'enquiry-steps', id: step.id, data, returning: false })
      await sendNow(payload, { what: 'answer', reference, step: step.id })
      expect(server.received).toHaveLength(1)
      expect(server.received[0]?.to).toEqual([SENDER])
      expect(server.received[0]?.headers).not.toHaveProperty('bcc')
      expect(server.received[0]?.headers.subject).toContain('Hello ')
      expect(server.received[0]?.text).toBe('Dear Aino,\n\nthank you.')
    },
  )

  test.each([
    'aino@sender.example, everyone@victim.example',
    'aino@sender.example>\r\nRCPT TO:<everyone@victim.example',
    'aino@sender.example\r\nBcc: everyone@victim.example',
    '"everyone@victim.example" <aino@sender.example>',
    'group: everyone@victim.example, aino@sender.example;',
  ])('a second recipient through the address: %j', async (email) => {
    const { id, reference } = await createEnquiry(payload, aino)
    const data = { email }
    await payload.db.updateOne({ collection: 'contact-submissions', id, data, returning: false })
    await sendNow(payload, { what: 'confirmation', reference })
    const reached = server.received.flatMap(({ to, headers }) => [...to, headers.bcc, headers.cc]).filter(Boolean)
    expect(reached.filter((to) => to?.endsWith('victim.example') && !to.includes('sender'))).toEqual([])
    expect(reached.length).toBeLessThanOrEqual(1)
  })
})

describe('while the mail server does not take them', () => {
  test('mails wait and attempts are counted; when it does, they go out', async () => {
    server.refuse({ code: 450, words: `4.2.1 <${SENDER}> Aino Virtanen is not at home` })
    const { id, reference } = await createEnquiry(payload, aino)
    await sendNow(payload, ...both(reference))
    for (const attempts of [1, 2, 3]) {
      const steps = await stepsOf(payload, id)
      expect(steps).toHaveLength(2)
      for (const step of steps) expect(step).toMatchObject({ delivery: 'waiting', attempts, problem: 'EENVELOPE 450' })
      await runJobsNow(payload)
    }
    expect(server.received).toEqual([])
    expect(await allJobs(payload)).toHaveLength(2)
    // Neither what the server said nor whom it was about is kept with the jobs.
    expect(await kept()).not.toMatch(/sender\.example|Virtanen|not at home|council\.example/i)

    server.refuse()
    await runJobsNow(payload)
    expect(server.received).toHaveLength(2)
    for (const step of await stepsOf(payload, id)) {
      expect(step).toMatchObject({ delivery: 'sent', attempts: 5, problem: null })
    }
    expect(await allJobs(payload)).toEqual([])
  })

  test('the next attempt is twice as far away each time', async () => {
    server.refuse({ code: 450, words: 'later' })
    const { reference } = await createEnquiry(payload)
    await sendNow(payload, { what: 'notice', reference })
    for (const minutes of [1, 2, 4, 8]) {
      const [job] = await allJobs(payload)
      const away = (Date.parse(job?.waitUntil ?? '') - Date.now()) / 60_000
      expect(away).toBeGreaterThan(minutes - 0.2)
      expect(away).toBeLessThanOrEqual(minutes)
      await runJobsNow(payload)
    }
  })

  test('the last failure is final, until someone asks for the mail again', async () => {
    server.refuse({ code: 550, words: `5.1.1 <${SENDER}> unknown` })
    const { id, reference } = await createEnquiry(payload, aino)
    await sendNow(payload, { what: 'confirmation', reference })
    for (let attempt = 2; attempt <= 13; attempt++) {
      expect((await stepsOf(payload, id))[0]).toMatchObject({ delivery: 'waiting', attempts: attempt - 1 })
      await runJobsNow(payload)
    }
    expect((await stepsOf(payload, id))[0]).toMatchObject({
      delivery: 'failed',
      attempts: 13,
      problem: 'EENVELOPE 550',
    })
    await runJobsNow(payload)
    expect((await stepsOf(payload, id))[0]).toMatchObject({ delivery: 'failed', attempts: 13 })
    expect(await kept()).not.toMatch(/sender\.example|unknown/i)

    server.refuse()
    await sendNow(payload, { what: 'confirmation', reference })
    expect((await stepsOf(payload, id))[0]).toMatchObject({ delivery: 'sent', attempts: 14, problem: null })
    expect(server.received).toHaveLength(1)
  })

  test('a server that is not there is named by a code', async () => {
    const { id, reference } = await createEnquiry(payload, aino)
    const port = Number(new URL(server.url).port)
    await server.stop()
    await sendNow(payload, { what: 'confirmation', reference })
    expect((await stepsOf(payload, id))[0]).toMatchObject({ delivery: 'waiting', attempts: 1 })
    expect((await stepsOf(payload, id))[0]?.problem).toMatch(/^[A-Z]+$/)
    server = await startMailServer(port)
    await runJobsNow(payload)
    expect(server.received.map(({ to }) => to)).toEqual([[SENDER]])
  })
})

describe('a mail of Payload’s own', () => {
  test('that fails says nothing of whom it was for', async () => {
    server.refuse({ code: 550, words: `5.1.1 <${SENDER}> unknown` })
    const mail = payload.sendEmail({ to: SENDER, subject: 'New password', text: 'Here' })
    const failure = await mail.catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(Error)
    expect(inspect(failure, { depth: 10 })).not.toContain(SENDER)
    expect(failure).toMatchObject({ message: 'EENVELOPE 550', code: 'EENVELOPE 550' })
  })

  test('that fails does not tell whether there is an account', async () => {
    server.refuse({ code: 451, words: 'try again later' })
    const rest = restOf(payload)
    const { email } = await createAccount(payload, 'editor', { email: 'forgetful@example.fi' })
    const forgot = (email: string) => rest('POST', '/users/forgot-password', { body: { email } })
    const [known, unknown] = [await forgot(email), await forgot('nobody@example.fi')]
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
    expect(known.status).toBe(200)
  })
})

describe('a notice', () => {
  test('waits until the Council has an address', async () => {
    const set = (email: string | null) =>
      payload.updateGlobal({ slug: 'site', locale: 'en', data: { organisation: { email } } })
    await set(null)
    const { id, reference } = await createEnquiry(payload)
    await sendNow(payload, { what: 'notice', reference })
    expect((await stepsOf(payload, id))[0]).toMatchObject({ delivery: 'waiting', problem: 'no-address' })
    await set(DESK)
    await runJobsNow(payload)
    expect((await stepsOf(payload, id))[0]).toMatchObject({ delivery: 'sent', problem: null })
  })
})

describe('mails that wait without a job', () => {
  test('are queued again, and others are not', async () => {
    const { requeueMails } = await import('@/lib/jobs/requeue-mails')
    const { queueMail } = await import('@/lib/jobs/queue-mail')
    await payload.delete({ collection: 'enquiry-steps', where: { delivery: { equals: 'waiting' } } })
    const { id, reference } = await createEnquiry(payload, aino)
    const [lost, queued] = [await createAnswer(id, { text: 'Lost' }), await createAnswer(id, { text: 'Queued' })]
    await createAnswer(id, { delivery: 'failed' })
    await createAnswer(id, { delivery: 'sent' })
    await queueMail(payload, { what: 'answer', reference, step: queued.id })
    expect(await requeueMails(payload)).toBe(1)
    expect(await requeueMails(payload)).toBe(0)
    const steps = (await allJobs(payload)).map(({ input }) => (input as { step: string }).step)
    expect(steps.sort()).toEqual([lost.id, queued.id].sort())
  })
})
