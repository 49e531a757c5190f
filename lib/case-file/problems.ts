/** All that can be wrong with a file of cases, besides what the fields themselves refuse. */
export const PROBLEM_KINDS = [
  'encoding',
  'csv',
  'no-json',
  'empty',
  'too-many-cases',
  'missing-column',
  'unknown-column',
  'twice-column',
  'too-many-cells',
  'number',
  'yes',
  'date',
  'json',
  'type',
  'rows',
  'stars',
  'link',
  'no-slug',
  'slug-twice',
  'slug-taken',
  'in-trash',
  'unknown',
  'refused',
] as const
export type ProblemKind = (typeof PROBLEM_KINDS)[number]

/**
 * A problem of a file. `row` is the number that a spreadsheet shows, or the number of the case in JSON; null: the
 * whole file. `detail` is what is wrong, `near` what may have been meant, `said` what the field itself says.
 */
export type CaseProblem = {
  row: number | null
  column: string | null
  kind: ProblemKind
  detail?: string | undefined
  near?: string[]
  said?: string
}
