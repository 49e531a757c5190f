import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { isSigned, sign } from '@/lib/signature'

/** What a form says of itself: its key, and since when it is open (milliseconds), when this site has signed both. */
export type FormToken = { formKey?: string; issuedAt?: number }

const PURPOSE = 'enquiry form'

/**
 * Makes the token of one form: a random key, by which the same form sent twice is known, and the time, both signed.
 * It holds nothing about the visitor.
 */
export function issueFormToken(now = Date.now()): string {
  const claim = `${randomUUID()}.${now}`
  return `${claim}.${sign(PURPOSE, claim)}`
}

/**
 * Reads the token that came with a form; never throws. It does not expire: an old form is still the visitor's text.
 *
 * @returns the key whenever there is one, since a double press stays a double press when the secret has changed; the
 *   time only when the signature is ours
 */
export function readFormToken(token: string): FormToken {
  const [key, time, signature, more] = token.split('.')
  const { data: formKey } = z.uuid().safeParse(key)
  if (!formKey || !time || !signature || more !== undefined) return {}
  return isSigned(PURPOSE, `${formKey}.${time}`, signature) ? { formKey, issuedAt: Number(time) } : { formKey }
}
