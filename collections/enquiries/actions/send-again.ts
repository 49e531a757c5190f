import { z } from 'zod'
import type { EnquiryStep } from '@/collections/payload-types'
import { queueMail } from '@/lib/jobs/queue-mail'
import { ENQUIRY_STATUSES, MAILS, type Mail } from '@/lib/lists'
import { words } from '../../words'
import type { Action } from './action'
import { touch } from './log'

const SENT_AGAIN = words('The mail will be sent again.', 'Viesti lähetetään uudelleen.', 'Meddelandet skickas igen.')

const isMail = (what: unknown): what is Mail => MAILS.includes(what as Mail)

/** Sends a mail that did not go out. One that was sent in the meantime is not sent twice. */
export const sendAgain: Action<{ step: string }> = {
  name: 'send-again',
  from: ENQUIRY_STATUSES,
  input: z.object({ step: z.string().min(1) }),
  run: async (desk, { step: id }) => {
    const { payload } = desk.req
    const { id: enquiry, reference } = desk.enquiry
    const open = { delivery: { in: ['failed', 'waiting'] } }
    const updated = await payload.db.updateOne({
      collection: 'enquiry-steps',
      where: { and: [{ id: { equals: id } }, { enquiry: { equals: enquiry } }, open] },
      data: { delivery: 'waiting', attempts: 0, problem: null },
    })
    const step = updated as unknown as EnquiryStep | null
    if (!step || !isMail(step.what)) return 'conflict'
    await queueMail(payload, { what: step.what, reference, ...(step.what === 'answer' && { step: id }) })
    await touch(desk)
    return SENT_AGAIN
  },
}
