import type { Payload } from 'payload'
import type { SendMailInput } from './send-mail'

/**
 * The confirmation and the notice are queued before the enquiry is stored, so that no enquiry is ever without them.
 * When this time in milliseconds is over it is there, as a rule; else the job looks again later.
 */
const HEAD_START = 10_000

/**
 * Queues a mail about an enquiry. One that is queued twice is sent once.
 *
 * @throws what the database throws
 */
export async function queueMail(payload: Payload, mail: SendMailInput): Promise<void> {
  const waitUntil = new Date(Date.now() + (mail.what === 'answer' ? 0 : HEAD_START))
  await payload.jobs.queue({ task: 'send-mail', input: mail, waitUntil })
}
