import { z } from 'zod'
import { PURPOSES } from '@/lib/lists'
import { cleanLine, cleanText } from './clean'
import { isCaseSlug } from './join-address'
import { LIMITS } from './limits'
import { FIELDS, type Field, type Problem, type Refusal, type TypedValues } from './outcome'

// A mailbox a person could have, in any script: a dotted name, then a dotted domain that does not end in a number.
const EMAIL =
  /^[^\s@.<>()[\]\\,;:"]+(\.[^\s@.<>()[\]\\,;:"]+)*@([\p{L}\p{N}](-*[\p{L}\p{N}])*\.)+\p{L}[\p{L}\p{N}-]*[\p{L}\p{N}]$/u

// `abort`, so that each field has one problem, and a pattern never sees a text without limit.
const as = (problem: Problem) => ({ error: problem, abort: true })

const ENQUIRY = z.object({
  purpose: z.enum(PURPOSES, { error: 'purposeMissing' satisfies Problem }),
  name: z.string().min(1, as('nameMissing')).max(LIMITS.name, as('nameTooLong')),
  email: z.string().min(1, as('emailMissing')).max(LIMITS.email, as('emailTooLong')).regex(EMAIL, as('emailInvalid')),
  organisation: z.string().max(LIMITS.organisation, as('organisationTooLong')),
  message: z.string().min(1, as('messageMissing')).max(LIMITS.message, as('messageTooLong')),
  /** The slug of the case it is about. What no page of ours would send is left out, not refused. */
  caseSlug: z.string().refine(isCaseSlug).optional().catch(undefined),
  /** Random for each form shown, so that the same form sent twice is known. */
  formKey: z.uuid().optional().catch(undefined),
})

/** An enquiry fit to be stored; `organisation` may be empty. */
export type Enquiry = z.infer<typeof ENQUIRY>

/** The first value of a field; a file, or none, is no text. */
function typed(form: unknown, name: string): string {
  const value = form instanceof FormData ? form.get(name) : null
  return typeof value === 'string' ? value : ''
}

/** What was typed into the form, unchanged. */
export const typedValues = (form: unknown): TypedValues =>
  Object.fromEntries(FIELDS.map((name) => [name, typed(form, name)])) as TypedValues

/**
 * Parses what a visitor sent; never throws.
 *
 * @param form the form's data, or whatever else a stranger sent in its place
 * @returns the enquiry, cleaned, or what is wrong with each field and what was typed (WCAG 3.3.1, 3.3.7)
 */
export function parseEnquiry(form: unknown): { ok: true; enquiry: Enquiry } | Refusal {
  const values = typedValues(form)
  const result = ENQUIRY.safeParse({
    purpose: values.purpose,
    name: cleanLine(values.name),
    email: cleanLine(values.email),
    organisation: cleanLine(values.organisation),
    message: cleanText(values.message),
    caseSlug: typed(form, 'case'),
    formKey: typed(form, 'formKey'),
  })
  if (result.success) return { ok: true, enquiry: result.data }
  const problems = result.error.issues.map(({ path, message }) => [path[0] as Field, message as Problem])
  return { ok: false, fields: Object.fromEntries(problems), values }
}
