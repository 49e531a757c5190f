'use server'

import type { Outcome, Refusal } from '@/lib/enquiries/outcome'
import { sentHref } from '@/lib/enquiries/join-address'
import { submitEnquiry } from '@/lib/enquiries/submit'
import { redirect } from '@/lib/i18n/navigation'
import { DEFAULT_LOCALE, isLocale } from '@/lib/locales'

// Anyone can call an action with anything, whatever its type says.
const known = (locale: unknown) => (isLocale(locale) ? locale : DEFAULT_LOCALE)

/** Takes in the ordinary POST of the form: leads to the confirmation (303), or returns what to show in the form. */
export async function sendEnquiry(locale: unknown, _previous: Refusal | null, form: FormData): Promise<Refusal> {
  const outcome = await submitEnquiry(form, known(locale))
  if (!outcome.ok) return outcome
  return redirect({ href: sentHref(outcome.reference), locale: known(locale) })
}

/** Takes in the form from a browser that stays on the page. */
export const sendEnquiryInPlace = async (locale: unknown, form: FormData): Promise<Outcome> =>
  submitEnquiry(form, known(locale))
