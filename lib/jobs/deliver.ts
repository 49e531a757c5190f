import type { Payload } from 'payload'
import type { ContactSubmission, EnquiryStep } from '@/collections/payload-types'
import { environment } from '@/lib/environment'
import { answer } from '@/lib/mail/answer'
import { confirmation } from '@/lib/mail/confirmation'
import { readSender } from '@/lib/mail/council'
import type { Message } from '@/lib/mail/message'
import { notice } from '@/lib/mail/notice'
import { Problem, problemOf } from '@/lib/problem'
import { findEnquiry, findMailStep, noteInStep } from './mail-step'
import { PROBLEMS } from './problem'
import type { SendMailInput } from './send-mail'

/** An enquiry that is not there after this time, in milliseconds, was never stored, or is deleted. */
const STORED_WITHIN = 5 * 60_000

type Attempt = {
  /** Since the mail was queued, in milliseconds. */
  waited: number
  isLast: boolean
}

async function compose(payload: Payload, enquiry: ContactSubmission, step: EnquiryStep): Promise<Message> {
  const { id, reference, purpose, language, email } = enquiry
  const sender = await readSender(payload, language)
  if (step.what === 'confirmation') return confirmation(email, reference, language, sender)
  if (step.what === 'answer') return answer(email, reference, language, step, sender)
  if (!sender.email) throw new Problem(PROBLEMS.noAddress)
  const address = `${environment().siteUrl}/admin/collections/contact-submissions/${id}`
  return notice(sender.email, reference, purpose, address)
}

/**
 * Sends a mail, unless that is done already, and notes what came of it in the step that staff see. Without a mail
 * server the step goes on waiting; requeueMails finds it when there is one.
 *
 * @throws Problem when it was not sent, and what the database throws
 */
export async function deliver(payload: Payload, mail: SendMailInput, { waited, isLast }: Attempt): Promise<void> {
  const enquiry = await findEnquiry(payload, mail.reference)
  if (!enquiry) {
    if (waited < STORED_WITHIN) throw new Problem(PROBLEMS.notStoredYet)
    return
  }
  const step = await findMailStep(payload, mail, enquiry.id)
  if (!step || step.delivery === 'sent') return
  const { smtpUrl, siteUrl } = environment()
  const tried = step.attempts ?? 0
  if (!smtpUrl) {
    await noteInStep(payload, step.id, { delivery: 'waiting', problem: PROBLEMS.noMailServer, attempts: tried })
    return
  }
  const attempts = tried + 1
  try {
    // The same each time, so that programs show a mail once that went out again after a crash.
    const messageId = `<${step.id}@${new URL(siteUrl).hostname}>`
    await payload.sendEmail({ ...(await compose(payload, enquiry, step)), messageId })
  } catch (error) {
    const problem = problemOf(error)
    await noteInStep(payload, step.id, { delivery: isLast ? 'failed' : 'waiting', problem, attempts })
    throw new Problem(problem)
  }
  await noteInStep(payload, step.id, { delivery: 'sent', problem: null, attempts })
}
