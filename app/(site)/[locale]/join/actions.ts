'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { clientAddress } from '@/lib/client-address'
import { sentHref } from '@/lib/enquiries/join-address'
import type { Refusal } from '@/lib/enquiries/outcome'
import { submitEnquiry } from '@/lib/enquiries/submit'
import { DEFAULT_LOCALE, isLocale } from '@/lib/locales'
import { localePath } from '@/lib/page-metadata'

/** Takes in the ordinary POST of the form: leads to the confirmation (303), or returns what to show in the form. */
export async function sendEnquiry(sentIn: unknown, _previous: Refusal | null, form: FormData): Promise<Refusal> {
  // Anyone can call an action with anything, whatever its type says.
  const locale = isLocale(sentIn) ? sentIn : DEFAULT_LOCALE
  const outcome = await submitEnquiry(form, { locale, address: clientAddress(await headers()) })
  if (!outcome.ok) return outcome
  return redirect(localePath(locale, sentHref(outcome.reference)))
}
