import type { ComponentProps } from 'react'
import type { TypedValues } from '@/lib/enquiries/outcome'
import { PROBLEM_BAR, ProblemText } from './ProblemText'

type TextFieldProps = {
  name: keyof TypedValues
  label: string
  hint?: string
  /** The sentence about what is wrong, and the word that comes before it. */
  problem: string | undefined
  error: string
  defaultValue: string | undefined
  /** More than one line makes a text area. */
  rows?: number
} & Pick<ComponentProps<'input'>, 'type' | 'autoComplete' | 'spellCheck'>

const CONTROL =
  // The margin keeps label and problem in sight when a link of the error summary leads to the field.
  'mt-2 block min-h-13 w-full scroll-mt-36 border-2 bg-field px-3.5 py-2.5 focus-visible:border-ink'

/** A labelled text field, 52 px high, with its hint and its problem. */
export const TextField = ({ name, label, hint, problem, error, rows, ...input }: TextFieldProps) => {
  const described = [hint && `${name}-hint`, problem && `${name}-error`].filter(Boolean).join(' ')
  const control = {
    id: name,
    name,
    className: `${CONTROL} ${problem ? 'border-danger' : 'border-control'}`,
    'aria-describedby': described || undefined,
    'aria-invalid': problem ? true : undefined,
    ...input,
  }
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
      {rows ? <textarea {...(control as ComponentProps<'textarea'>)} rows={rows} /> : <input {...control} />}
    </div>
  )
}
