import type { PayloadRequest } from 'payload'
import type { ContactSubmission, EnquiryStep } from '@/collections/payload-types'
import { DEFAULT_LOCALE, type Locale } from '@/lib/locales'

/** An enquiry with what is linked to it, and its log from the beginning, as this member of staff may see them. */
export async function readEnquiry(
  { payload, user }: PayloadRequest,
  id: string,
  locale: Locale,
): Promise<{ enquiry: ContactSubmission; steps: EnquiryStep[] }> {
  const options = { depth: 1, locale, fallbackLocale: DEFAULT_LOCALE, overrideAccess: false, user } as const
  const [enquiry, steps] = await Promise.all([
    payload.findByID({ ...options, collection: 'contact-submissions', id }),
    payload.find({
      ...{ ...options, collection: 'enquiry-steps', pagination: false, sort: 'createdAt' },
      where: { enquiry: { equals: id } },
    }),
  ])
  return { enquiry, steps: steps.docs }
}

/** A linked document; undefined where there is none, or none that may be seen. */
export const linked = <Document extends object>(value: string | Document | null | undefined): Document | undefined =>
  typeof value === 'object' && value ? value : undefined
