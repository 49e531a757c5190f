import * as z from 'zod/mini'
import { PURPOSES, type Purpose } from '@/lib/lists'
import { cleanAddress, cleanLine, cleanText } from './clean'
import { isSlug } from './join-address'
import { LIMITS } from './limits'
import { isMailbox } from './mailbox'
import type { Field, Problem, Refusal } from './outcome'
import { typedValue, typedValues } from './typed-values'
import { isWebAddress, withScheme } from './web-address'

// `abort`, so that each field has one problem, and a pattern never sees a text without limit.
const as = (problem: Problem) => ({ error: problem, abort: true })

/** The slug of a document. What no page of ours would send is left out, not refused. */
const slug = () => z.catch(z.optional(z.string().check(z.refine(isSlug))), undefined)

// The small build of zod: the browser loads this too.
const ENQUIRY = z.object({
  purpose: z.enum(PURPOSES, { error: 'purposeMissing' satisfies Problem }),
  workingTitle: z.string().check(z.maxLength(LIMITS.workingTitle, as('workingTitleTooLong'))),
  municipality: slug(),
  theme: slug(),
  link: z.string().check(
    z.maxLength(LIMITS.link, as('linkTooLong')),
    z.refine((value) => value === '' || isWebAddress(value), as('linkInvalid')),
  ),
  name: z.string().check(z.minLength(1, as('nameMissing')), z.maxLength(LIMITS.name, as('nameTooLong'))),
  email: z
    .string()
    .check(
      z.minLength(1, as('emailMissing')),
      z.maxLength(LIMITS.email, as('emailTooLong')),
      z.refine(isMailbox, as('emailInvalid')),
    ),
  organisation: z.string().check(z.maxLength(LIMITS.organisation, as('organisationTooLong'))),
  message: z.string().check(z.minLength(1, as('messageMissing')), z.maxLength(LIMITS.message, as('messageTooLong'))),
  /** The case it is about. */
  caseSlug: slug(),
})

/** An enquiry fit to be stored; `organisation` and what is told of a proposed case may be empty. */
export type Enquiry = z.infer<typeof ENQUIRY>

const PROPOSAL: Purpose = 'propose-case'

/**
 * Parses what a visitor sent; never throws. It runs in the browser before sending, and on the server, which trusts no
 * browser.
 *
 * @param form the form's data, or whatever else a stranger sent in its place
 * @returns the enquiry, cleaned, or what is wrong with each field and what was typed (WCAG 3.3.1, 3.3.7)
 */
export function parseEnquiry(form: unknown): { ok: true; enquiry: Enquiry } | Refusal {
  const values = typedValues(form)
  // Without JavaScript the browser sends these fields even when they are not shown.
  const proposed = (value: string) => (values.purpose === PROPOSAL ? value : '')
  const result = ENQUIRY.safeParse({
    purpose: values.purpose,
    workingTitle: cleanLine(proposed(values.workingTitle)),
    municipality: proposed(values.municipality),
    theme: proposed(values.theme),
    link: withScheme(cleanAddress(proposed(values.link))),
    name: cleanLine(values.name),
    email: cleanAddress(values.email),
    organisation: cleanLine(values.organisation),
    message: cleanText(values.message),
    caseSlug: typedValue(form, 'case'),
  })
  if (result.success) return { ok: true, enquiry: result.data }
  const problems = result.error.issues.map(({ path, message }) => [path[0] as Field, message as Problem])
  return { ok: false, fields: Object.fromEntries(problems), values }
}
