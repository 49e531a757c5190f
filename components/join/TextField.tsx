import type { ComponentProps } from 'react'
import { CharacterCount, type CountCopy } from './CharacterCount'
import { FieldFrame, type FieldProps, controlProps } from './FieldFrame'

type TextFieldProps = FieldProps & {
  /** More than one line makes a text area, whose limit is always shown. */
  rows?: number
  /** The most characters, and how that is said. */
  max?: number
  count: CountCopy
} & Pick<ComponentProps<'input'>, 'type' | 'autoComplete' | 'spellCheck'>

/** A labelled text field, 52 px high, with its hint, its problem and its count of characters. */
export const TextField = ({ rows, max, count, type, autoComplete, spellCheck, ...field }: TextFieldProps) => {
  const limitId = rows && max ? `${field.name}-limit` : undefined
  const control = { ...controlProps(field, [limitId]), autoComplete, spellCheck }
  return (
    <FieldFrame of={field}>
      {rows ? <textarea {...control} rows={rows} /> : <input {...control} type={type} />}
      {max && <CharacterCount field={field.name} max={max} limitId={limitId} copy={count} />}
    </FieldFrame>
  )
}
