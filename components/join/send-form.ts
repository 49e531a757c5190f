import type { Outcome } from '@/lib/enquiries/outcome'

/** How long the visitor waits for an answer, in milliseconds; the server gives up a little earlier. */
const PATIENCE = 20_000

/**
 * Sends the form from a page that stays.
 *
 * @throws when nothing comes back in time, or something else than an answer of ours
 */
export async function sendForm(form: FormData, locale: string): Promise<Outcome> {
  const signal = AbortSignal.timeout(PATIENCE)
  const response = await fetch(`/${locale}/join.json`, { method: 'POST', body: form, signal })
  const outcome = (await response.json()) as Partial<Outcome> | null
  if (typeof outcome?.ok !== 'boolean') throw new TypeError('No answer of ours')
  return outcome as Outcome
}
