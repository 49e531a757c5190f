import { type Payload, ValidationError } from 'payload'
import type { ContactSubmission, EnquiryStep } from '@/collections/payload-types'
import { mailKey } from '@/lib/enquiries/mail-key'
import type { Delivery } from '@/lib/lists'
import type { SendMailInput } from './send-mail'

const collection = 'enquiry-steps'

export async function findEnquiry(payload: Payload, reference: string): Promise<ContactSubmission | undefined> {
  const where = { reference: { equals: reference } }
  const { docs } = await payload.find({ collection: 'contact-submissions', where, depth: 0, limit: 1 })
  return docs[0]
}

async function findOnce(payload: Payload, onceKey: string): Promise<EnquiryStep | undefined> {
  const { docs } = await payload.find({ collection, where: { onceKey: { equals: onceKey } }, depth: 0, limit: 1 })
  return docs[0]
}

/**
 * The step that says what became of a mail. That of a confirmation or a notice is made when it is first looked for.
 *
 * @returns undefined when the answer that was to be sent is deleted
 */
export async function findMailStep(
  payload: Payload,
  { what, reference, step }: SendMailInput,
  enquiry: string,
): Promise<EnquiryStep | undefined> {
  if (step) return (await payload.findByID({ collection, id: step, depth: 0, disableErrors: true })) ?? undefined
  const onceKey = mailKey(what, reference)
  const found = await findOnce(payload, onceKey)
  if (found) return found
  try {
    const data = { enquiry, what, onceKey, delivery: 'waiting' as const, attempts: 0 }
    return await payload.create({ collection, data, depth: 0 })
  } catch (error) {
    // Refused as not unique: another process made it at the same moment.
    if (error instanceof ValidationError) return findOnce(payload, onceKey)
    throw error
  }
}

/** Notes in the step what became of the mail. Nothing happens when the step is deleted meanwhile. */
export async function noteInStep(
  payload: Payload,
  id: string,
  news: { delivery: Delivery; problem: string | null; attempts: number },
): Promise<void> {
  const data = { ...news, updatedAt: new Date().toISOString() }
  await payload.db.updateOne({ collection, id, data, returning: false })
}
