import type { Payload } from 'payload'
import type { EnquiryStep, PayloadJob } from '@/collections/payload-types'
import { mailKey } from '@/lib/enquiries/mail-key'
import { environment } from '@/lib/environment'
import type { Mail } from '@/lib/lists'
import { queueMail } from './queue-mail'
import type { SendMailInput } from './send-mail'

/** How many are looked at together. */
const BATCH = 100

async function mailOf(payload: Payload, { id, enquiry, what }: EnquiryStep): Promise<SendMailInput | undefined> {
  const found = await payload.findByID({
    ...{ collection: 'contact-submissions', id: String(enquiry), depth: 0, disableErrors: true },
  } as const)
  if (!found) return undefined
  return { what: what as Mail, reference: found.reference, ...(what === 'answer' && { step: id }) }
}

async function isQueued(payload: Payload, { what, reference, step }: SendMailInput): Promise<boolean> {
  const where = { concurrencyKey: { equals: mailKey(what, reference) }, hasError: { not_equals: true } }
  const { docs } = await payload.db.find<PayloadJob>({ collection: 'payload-jobs', where, limit: 0, pagination: false })
  return docs.some(({ input }) => (input as SendMailInput).step === step)
}

/**
 * Queues the mails that wait though no job is to send them: those that came while no mail server was set, and answers
 * whose writer's process ended between writing and queueing.
 *
 * @returns how many they were
 */
export async function requeueMails(payload: Payload): Promise<number> {
  if (!environment().smtpUrl) return 0
  const where = { delivery: { equals: 'waiting' } }
  let queued = 0
  for (let page = 1, more = true; more; page++) {
    const sort = 'createdAt'
    const steps = await payload.find({ collection: 'enquiry-steps', where, depth: 0, limit: BATCH, page, sort })
    for (const step of steps.docs) {
      const mail = await mailOf(payload, step)
      if (!mail || (await isQueued(payload, mail))) continue
      await queueMail(payload, mail)
      queued++
    }
    more = steps.hasNextPage
  }
  return queued
}
