import type { Locale } from '@/lib/locales'
import { parseEnquiry, typedValues } from './fields'
import type { Outcome } from './outcome'
import { reportFailure } from './report-failure'
import { storeEnquiry } from './store'

/**
 * Takes in a visitor's enquiry: parses it and stores it. It never throws.
 *
 * @param form what came in, trusted in nothing
 * @param locale the language of the page, in which staff will answer
 * @returns the reference number, or why it was not stored and what was typed
 */
export async function submitEnquiry(form: unknown, locale: Locale): Promise<Outcome> {
  const parsed = parseEnquiry(form)
  if (!parsed.ok) return parsed
  try {
    return { ok: true, reference: await storeEnquiry(parsed.enquiry, locale) }
  } catch (error) {
    const outage = { kind: 'unavailable', code: reportFailure(error) } as const
    return { ok: false, fields: {}, values: typedValues(form), outage }
  }
}
