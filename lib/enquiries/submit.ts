import { getPayload } from 'payload'
import config from '@payload-config'
import type { Locale } from '@/lib/locales'
import { parseEnquiry } from './fields'
import { readFormToken } from './form-token'
import { findKnown, submissionKeyOf } from './known'
import type { Outage, Outcome } from './outcome'
import { secondsToWait } from './quota'
import { reportFailure } from './report-failure'
import { type Incoming, storeEnquiry } from './store'
import { TRAP, suspicionsOf } from './suspicions'
import { typedValue, typedValues } from './typed-values'

/** Who sends: the language of the page, in which staff will answer, and the address, which is counted and not kept. */
export type Sender = { locale: Locale; address: string | undefined }

/** How long a visitor waits for the database, in milliseconds. */
const PATIENCE = 15_000

type TakenIn = { reference: string } | { outage: Outage }

async function takeIn(incoming: Incoming, address: string | undefined): Promise<TakenIn> {
  const payload = await getPayload({ config })
  const known = await findKnown(payload, incoming.enquiry, incoming.submissionKey)
  if (known) return { reference: known }
  const retryAfter = await secondsToWait(payload, address)
  if (retryAfter !== undefined) return { outage: { kind: 'too-many', retryAfter } }
  return { reference: await storeEnquiry(payload, incoming) }
}

/** What it comes to when the database takes too long is found by the next try: the same form is the same enquiry. */
async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('No answer', 'TimeoutError')), PATIENCE)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/**
 * Takes in a visitor's enquiry: parses it, and stores it once. It never throws.
 *
 * @param form what came in, trusted in nothing
 * @returns the reference number, or why it was not stored and what was typed
 */
export async function submitEnquiry(form: unknown, { locale, address }: Sender): Promise<Outcome> {
  const parsed = parseEnquiry(form)
  if (!parsed.ok) return parsed
  const { enquiry } = parsed
  const token = readFormToken(typedValue(form, 'token'))
  const suspicions = suspicionsOf({ enquiry, token, trap: typedValue(form, TRAP) })
  const submissionKey = submissionKeyOf(enquiry, token.formKey)
  const taken = await inTime(takeIn({ enquiry, submissionKey, suspicions, locale }, address)).catch(
    (error: unknown): TakenIn => ({ outage: { kind: 'unavailable', code: reportFailure(error) } }),
  )
  if ('reference' in taken) return { ok: true, reference: taken.reference }
  return { ok: false, fields: {}, values: typedValues(form), outage: taken.outage }
}
