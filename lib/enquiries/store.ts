import { createHash } from 'node:crypto'
import { type Payload, ValidationError, getPayload } from 'payload'
import config from '@payload-config'
import type { Locale } from '@/lib/locales'
import type { Enquiry } from './fields'
import { createReference } from './reference'
import { expiryAfter } from './retention'

const ATTEMPTS = 3

/**
 * The same form with the same content is the same enquiry. The content counts, because a visitor who goes back and
 * writes something else in the same form sends another one.
 */
const submissionKeyOf = (enquiry: Enquiry) =>
  enquiry.formKey && createHash('sha256').update(JSON.stringify(enquiry)).digest('hex')

/** The access rules apply, so that an address can't tie an enquiry to a draft. */
async function findPublishedCase(payload: Payload, slug: string | undefined): Promise<string | undefined> {
  if (!slug) return undefined
  const where = { slug: { equals: slug } }
  const { docs } = await payload.find({ collection: 'cases', overrideAccess: false, depth: 0, limit: 1, where })
  return docs[0]?.id
}

async function findReference(payload: Payload, submissionKey: string | undefined): Promise<string | undefined> {
  if (!submissionKey) return undefined
  const where = { submissionKey: { equals: submissionKey } }
  const { docs } = await payload.find({ collection: 'contact-submissions', depth: 0, limit: 1, where })
  return docs[0]?.reference
}

/**
 * Stores an enquiry, once for each form and content. The only door: the collection lets nobody create.
 *
 * @returns the reference number
 * @throws what the database throws
 */
export async function storeEnquiry(enquiry: Enquiry, locale: Locale): Promise<string> {
  const payload = await getPayload({ config })
  const { purpose, name, email, organisation, message } = enquiry
  const submissionKey = submissionKeyOf(enquiry)
  const data = {
    ...{ purpose, name, email, organisation, message, submissionKey },
    case: await findPublishedCase(payload, enquiry.caseSlug),
    language: locale,
    status: 'new' as const,
    expiresAt: expiryAfter(new Date()).toISOString(),
  }
  for (let attempt = 1; ; attempt++) {
    const earlier = await findReference(payload, submissionKey)
    if (earlier) return earlier
    const reference = createReference()
    try {
      await payload.create({ collection: 'contact-submissions', depth: 0, data: { ...data, reference } })
      return reference
    } catch (error) {
      // Refused as not unique: the other half of a double press was quicker and is found next, or the number is taken.
      if (!(error instanceof ValidationError) || attempt === ATTEMPTS) throw error
    }
  }
}
