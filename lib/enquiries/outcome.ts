/** What a visitor fills in, in the order of the form: names of the inputs, keys of the answers. */
export const FIELDS = ['purpose', 'name', 'email', 'organisation', 'message'] as const
export type Field = (typeof FIELDS)[number]

/** All that can be wrong with what was filled in; each has its sentence under `join.problems` in messages/. */
export const PROBLEMS = [
  'purposeMissing',
  'nameMissing',
  'nameTooLong',
  'emailMissing',
  'emailInvalid',
  'emailTooLong',
  'organisationTooLong',
  'messageMissing',
  'messageTooLong',
] as const
export type Problem = (typeof PROBLEMS)[number]

/** Why a faultless enquiry did not get through: it could not be stored, or the browser got no answer. */
export const OUTAGES = ['unavailable', 'no-answer'] as const
export type Outage = (typeof OUTAGES)[number]

/** The fields as they were typed, so that nobody types twice (WCAG 3.3.7). */
export type TypedValues = Record<Field, string>

/** An enquiry that was not stored. With an outage `fields` is empty; `code` finds the failure in the server's log. */
export type Refusal = {
  ok: false
  fields: Partial<Record<Field, Problem>>
  values: TypedValues
  outage?: { kind: Outage; code?: string }
}

/** What became of an enquiry. */
export type Outcome = { ok: true; reference: string } | Refusal
