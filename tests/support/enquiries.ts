import type { Payload } from 'payload'
import type { ContactSubmission, EnquiryStep, PayloadJob } from '@/collections/payload-types'
import type { SendMailInput } from '@/lib/jobs/send-mail'
import { examples } from './documents'

/** Creates an enquiry past the form and its limits. */
export const createEnquiry = (payload: Payload, data: Partial<ContactSubmission> = {}): Promise<ContactSubmission> =>
  payload.create({
    collection: 'contact-submissions',
    data: { ...examples['contact-submissions'](), ...data },
    depth: 0,
  })

/** The steps of an enquiry, the first first. */
export async function stepsOf(payload: Payload, enquiry: string): Promise<EnquiryStep[]> {
  const where = { enquiry: { equals: enquiry } }
  const { docs } = await payload.find({ collection: 'enquiry-steps', where, depth: 0, sort: 'createdAt' })
  return docs
}

/** All jobs that wait, run or have failed. */
export async function allJobs(payload: Payload): Promise<PayloadJob[]> {
  return (await payload.db.find<PayloadJob>({ collection: 'payload-jobs', limit: 0, pagination: false })).docs
}

/** Runs all jobs as if their time had come. */
export async function runJobsNow(payload: Payload): Promise<void> {
  const { runDueJobs } = await import('@/lib/jobs/run-due')
  const waitUntil = new Date(Date.now() - 1000).toISOString()
  const isMail = { taskSlug: { in: ['send-mail', 'send-invitation'] } }
  for (const { id } of (await payload.db.find<PayloadJob>({ collection: 'payload-jobs', where: isMail, limit: 0 }))
    .docs)
    await payload.db.updateOne({ collection: 'payload-jobs', id, data: { waitUntil }, returning: false })
  await runDueJobs(payload)
}

/** Queues mails and runs them. */
export async function sendNow(payload: Payload, ...mails: SendMailInput[]): Promise<void> {
  const { queueMail } = await import('@/lib/jobs/queue-mail')
  for (const mail of mails) await queueMail(payload, mail)
  await runJobsNow(payload)
}
