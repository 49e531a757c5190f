import { type CollectionSlug, type Payload, ValidationError } from 'payload'
import { queueMail } from '@/lib/jobs/queue-mail'
import type { Suspicion } from '@/lib/lists'
import type { Locale } from '@/lib/locales'
import type { Enquiry } from './fields'
import { findKnown } from './known'
import { createReference } from './reference'
import { expiryAfter } from './retention'

/** An enquiry on its way in, and what is known of it beside its content. */
export type Incoming = { enquiry: Enquiry; submissionKey: string; suspicions: Suspicion[]; locale: Locale }

type Linked = Extract<CollectionSlug, 'cases' | 'municipalities' | 'themes'>

const ATTEMPTS = 3

/** The access rules apply, so that an address can't tie an enquiry to a draft. */
async function findPublished(payload: Payload, collection: Linked, slug: string | undefined) {
  if (!slug) return undefined
  const where = { slug: { equals: slug } }
  const { docs } = await payload.find({ collection, overrideAccess: false, depth: 0, limit: 1, where })
  return docs[0]?.id
}

async function dataOf(payload: Payload, { enquiry, submissionKey, suspicions, locale }: Incoming) {
  const { purpose, name, email, organisation, message } = enquiry
  const [about, municipality, theme] = await Promise.all([
    findPublished(payload, 'cases', enquiry.caseSlug),
    findPublished(payload, 'municipalities', enquiry.municipality),
    findPublished(payload, 'themes', enquiry.theme),
  ])
  return {
    ...{ purpose, name, email, organisation, message, submissionKey, suspicions, case: about },
    proposal: { title: enquiry.workingTitle, municipality, theme, link: enquiry.link },
    language: locale,
    status: suspicions.length > 0 ? ('quarantine' as const) : ('new' as const),
    expiresAt: expiryAfter(new Date()).toISOString(),
  }
}

/**
 * The confirmation to the sender and the notice to the desk. They are queued before the enquiry is stored: a process
 * that is killed in between leaves mails about nothing, which are not sent, and never an enquiry without its mails.
 */
async function queueMails(payload: Payload, reference: string): Promise<void> {
  await queueMail(payload, { what: 'confirmation', reference })
  await queueMail(payload, { what: 'notice', reference })
}

/**
 * Stores an enquiry, once for each form and content. The only door: the collection lets nobody create. One that looks
 * like the work of a machine is stored too, but waits in quarantine and gets no mails until someone has looked at it.
 *
 * @returns the reference number
 * @throws what the database throws
 */
export async function storeEnquiry(payload: Payload, incoming: Incoming): Promise<string> {
  const data = await dataOf(payload, incoming)
  for (let attempt = 1; ; attempt++) {
    const reference = createReference()
    if (data.status === 'new') await queueMails(payload, reference)
    try {
      await payload.create({ collection: 'contact-submissions', depth: 0, data: { ...data, reference } })
      return reference
    } catch (error) {
      // Refused as not unique: the other half of a double press was quicker, or the number is taken.
      if (!(error instanceof ValidationError) || attempt === ATTEMPTS) throw error
      const known = await findKnown(payload, incoming.enquiry, incoming.submissionKey)
      if (known) return known
    }
  }
}
