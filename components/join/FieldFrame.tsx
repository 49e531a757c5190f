import type { ReactNode } from 'react'
import type { Field } from '@/lib/enquiries/outcome'
import { PROBLEM_BAR, ProblemText } from './ProblemText'

/** What every labelled field is given. */
export type FieldProps = {
  name: Exclude<Field, 'purpose'>
  label: string
  hint?: ReactNode
  /** The sentence about what is wrong, and the word that comes before it. */
  problem: string | undefined
  error: string
  defaultValue: string | undefined
}

const CONTROL =
  // The margin keeps label and problem in sight when a link of the error summary leads to the field.
  'mt-2 block min-h-13 w-full scroll-mt-36 border-2 bg-field px-3.5 py-2.5 focus-visible:border-ink'

/**
 * What the control of a field is given.
 *
 * @param more ids of other texts that describe it
 */
export function controlProps({ name, hint, problem, defaultValue }: FieldProps, more: (string | undefined)[] = []) {
  const described = [hint && `${name}-hint`, problem && `${name}-error`, ...more].filter(Boolean).join(' ')
  return {
    id: name,
    name,
    defaultValue,
    className: `${CONTROL} ${problem ? 'border-danger' : 'border-control'}`,
    'aria-describedby': described || undefined,
    'aria-invalid': problem ? true : undefined,
  }
}

/** Label, hint and problem of a field, above its control. */
export const FieldFrame = ({ of, children }: { of: FieldProps; children: ReactNode }) => {
  const { name, label, hint, problem, error } = of
  return (
    <div className={`w-full ${problem ? PROBLEM_BAR : ''}`}>
      <label htmlFor={name} className="inline-block text-[1.125rem] leading-normal font-strong">
        {label}
      </label>
      {hint && (
        <p id={`${name}-hint`} className="text-small text-soft">
          {hint}
        </p>
      )}
      {problem && (
        <ProblemText id={`${name}-error`} error={error}>
          {problem}
        </ProblemText>
      )}
      {children}
    </div>
  )
}
