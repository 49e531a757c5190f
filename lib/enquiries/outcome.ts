/** What a visitor fills in, in the order of the form: names of the inputs, keys of the answers. */
export const FIELDS = [
  'purpose',
  'workingTitle',
  'municipality',
  'theme',
  'link',
  'name',
  'email',
  'organisation',
  'message',
] as const
export type Field = (typeof FIELDS)[number]

/** All that can be wrong with what was filled in; each has its sentence under `join.problems` in messages/. */
export const PROBLEMS = [
  'purposeMissing',
  'workingTitleTooLong',
  'linkInvalid',
  'linkTooLong',
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

/** Why a faultless enquiry did not get through: not stored, no answer in the browser, or too many in a short time. */
export const OUTAGES = ['unavailable', 'no-answer', 'too-many'] as const
export type Outage =
  | {
      kind: Exclude<(typeof OUTAGES)[number], 'too-many'>
      /** Finds the failure in the server's log. */
      code?: string
    }
  /** `retryAfter` is in seconds. */
  | { kind: 'too-many'; retryAfter: number }

/** What came in as it was typed, so that nobody types twice (WCAG 3.3.7), and the token of the form it came in. */
export type TypedValues = Record<Field | 'token', string>

/** An enquiry that was not stored. With an outage `fields` is empty. */
export type Refusal = {
  ok: false
  fields: Partial<Record<Field, Problem>>
  values: TypedValues
  outage?: Outage
}

/** What became of an enquiry. */
export type Outcome = { ok: true; reference: string } | Refusal
