import { FIELDS, type TypedValues } from './outcome'

/**
 * The first value of an input, unchanged.
 *
 * @param form the form's data, or whatever else a stranger sent in its place
 * @returns an empty text where there is none, or a file
 */
export function typedValue(form: unknown, name: string): string {
  const value = form instanceof FormData ? form.get(name) : null
  return typeof value === 'string' ? value : ''
}

/** What was typed into the form, unchanged. */
export const typedValues = (form: unknown): TypedValues =>
  Object.fromEntries([...FIELDS, 'token'].map((name) => [name, typedValue(form, name)])) as TypedValues
