import type { Where } from 'payload'
import type { ContactSubmission, EnquiryStep } from '@/collections/payload-types'
import { expiryAfter } from '@/lib/enquiries/retention'
import type { Desk } from './action'

/** What a step says besides who did it with which enquiry, and when. */
export type Step = Pick<EnquiryStep, 'what'> & Partial<Pick<EnquiryStep, 'subject' | 'text' | 'delivery' | 'attempts'>>
export type Change = Partial<Pick<ContactSubmission, 'status' | 'handler'>>

const collection = 'contact-submissions'

/** Writes a step into the log of an enquiry. */
export const log = ({ req, enquiry }: Desk, step: Step): Promise<EnquiryStep> =>
  req.payload.create({
    collection: 'enquiry-steps',
    data: { ...step, enquiry: enquiry.id, by: req.user.id },
    depth: 0,
  })

/** An enquiry that staff work on is kept for longer. These values alone are written: others may change the rest. */
const touched = () => ({ expiresAt: expiryAfter(new Date()).toISOString(), updatedAt: new Date().toISOString() })

/** Notes that staff did something with an enquiry that changes nothing of it. */
export const touch = async ({ req, enquiry }: Desk): Promise<void> => {
  await req.payload.db.updateOne({ collection, id: enquiry.id, data: touched() })
}

/**
 * Changes an enquiry and logs it, if it is still as it was seen. Of several who try at once, the database lets one
 * through. The step comes first: a change that nobody signed for would be worse than a step without its change.
 *
 * @param seen when the enquiry was last changed, as the one who acts saw it
 * @returns the step, or undefined when someone else was quicker
 */
export async function moveOn(desk: Desk, seen: string, step: Step, change: Change): Promise<EnquiryStep | undefined> {
  const { payload } = desk.req
  const logged = await log(desk, step)
  const where: Where = { and: [{ id: { equals: desk.enquiry.id } }, { updatedAt: { equals: seen } }] }
  const changed = await payload.db.updateOne({ collection, where, data: { ...change, ...touched() } })
  if (changed) return logged
  await payload.delete({ collection: 'enquiry-steps', id: logged.id, depth: 0 })
  return undefined
}
