import { clientAddress } from '@/lib/client-address'
import type { Locale } from '@/lib/locales'
import { isFromOwnPage } from './from-own-page'
import type { Outcome } from './outcome'
import { readForm } from './read-form'
import { submitEnquiry } from './submit'
import { typedValues } from './typed-values'

/** Bytes that the form can have: every field full, in a script of three bytes a character, in either encoding. */
const MOST_BYTES = 64 * 1024

const TOO_LARGE: Outcome = { ok: false, fields: { message: 'messageTooLong' }, values: typedValues(undefined) }

function statusOf(outcome: Outcome): number {
  if (outcome.ok) return 200
  if (!outcome.outage) return 422
  return outcome.outage.kind === 'too-many' ? 429 : 503
}

function headersOf(outcome: Outcome): HeadersInit {
  const outage = outcome.ok ? undefined : outcome.outage
  if (outage?.kind === 'too-many') return { 'Retry-After': String(outage.retryAfter) }
  return outage?.code ? { 'X-Request-Id': outage.code } : {}
}

const answer = (outcome: Outcome, status = statusOf(outcome)) =>
  Response.json(outcome, { status, headers: { ...headersOf(outcome), 'Cache-Control': 'no-store' } })

/** Answers the form of a browser that stays on the page: an Outcome as JSON, whose kind the status tells too. */
export async function answerPost(request: Request, locale: Locale): Promise<Response> {
  if (!isFromOwnPage(request.headers))
    return new Response(null, { status: 403, headers: { 'Cache-Control': 'no-store' } })
  const form = await readForm(request, MOST_BYTES)
  if (form === 'too large') return answer(TOO_LARGE, 413)
  return answer(await submitEnquiry(form, { locale, address: clientAddress(request.headers) }))
}
