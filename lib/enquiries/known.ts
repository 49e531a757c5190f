import { createHash, randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { Enquiry } from './fields'

/** How long the same words from the same person are taken for the same enquiry, whatever form they come in. */
const REPEATED_WITHIN_MS = 24 * 60 * 60 * 1000

/** More enquiries of one person within that time are not looked through. */
const LOOKED_THROUGH = 100

const contentOf = (enquiry: Enquiry) => createHash('sha256').update(JSON.stringify(enquiry)).digest('hex')

/**
 * What no two enquiries share: the content and the form. The content counts, because a visitor who goes back and
 * writes something else in the same form sends another one.
 */
export const submissionKeyOf = (enquiry: Enquiry, formKey: string = randomUUID()): string =>
  `${contentOf(enquiry)}.${formKey}`

/**
 * Finds the enquiry that this one repeats: the same form sent again, or the same content in another one, as after a
 * reload or in a second window.
 *
 * @returns its reference number
 * @throws what the database throws
 */
export async function findKnown(
  payload: Payload,
  enquiry: Enquiry,
  submissionKey: string,
): Promise<string | undefined> {
  const since = new Date(Date.now() - REPEATED_WITHIN_MS).toISOString()
  const { docs } = await payload.find({
    collection: 'contact-submissions',
    depth: 0,
    limit: LOOKED_THROUGH,
    pagination: false,
    sort: '-createdAt',
    select: { reference: true, submissionKey: true },
    where: {
      or: [
        { submissionKey: { equals: submissionKey } },
        { and: [{ email: { equals: enquiry.email } }, { createdAt: { greater_than: since } }] },
      ],
    },
  })
  const content = contentOf(enquiry)
  const same = docs.find((known) => known.submissionKey === submissionKey || known.submissionKey?.startsWith(content))
  return same?.reference
}
