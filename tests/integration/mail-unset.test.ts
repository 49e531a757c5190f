import type { Payload } from 'payload'
import { allJobs, createEnquiry, sendNow, stepsOf } from '../support/enquiries'
import { type TestPayload, startPayload } from '../support/payload'

let site: TestPayload
let payload: Payload

beforeAll(async () => {
  site = await startPayload()
  payload = site.payload
})
afterAll(() => site.stop())

describe('without a mail server', () => {
  test('mails wait in sight of staff, use up no attempt, and keep no job going round', async () => {
    const { id, reference } = await createEnquiry(payload)
    await sendNow(payload, { what: 'confirmation', reference }, { what: 'notice', reference })
    const steps = await stepsOf(payload, id)
    expect(steps).toHaveLength(2)
    for (const step of steps)
      expect(step).toMatchObject({ delivery: 'waiting', attempts: 0, problem: 'no-mail-server' })
    expect(await allJobs(payload)).toEqual([])
  })

  test('none is queued again in vain', async () => {
    const { requeueMails } = await import('@/lib/jobs/requeue-mails')
    expect(await requeueMails(payload)).toBe(0)
    expect(await allJobs(payload)).toEqual([])
  })
})
