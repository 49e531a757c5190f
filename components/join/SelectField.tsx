import type { Text } from '@/lib/view'
import { FieldFrame, type FieldProps, controlProps } from './FieldFrame'

export type Choice = { value: string; label: Text }

type SelectFieldProps = FieldProps & {
  /** What is chosen by leaving the field alone. */
  none: string
  choices: Choice[]
}

/** A labelled choice of one among many, or of none. */
export const SelectField = ({ none, choices, ...field }: SelectFieldProps) => (
  <FieldFrame of={field}>
    <select {...controlProps(field)}>
      <option value="">{none}</option>
      {choices.map(({ value, label }) => (
        <option key={value} value={value} lang={label.lang}>
          {label.text}
        </option>
      ))}
    </select>
  </FieldFrame>
)
