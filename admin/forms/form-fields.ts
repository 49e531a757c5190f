type TextField = HTMLInputElement | HTMLTextAreaElement

const fieldsOf = (form: HTMLFormElement) => [...form.querySelectorAll<TextField>('input, textarea')]

/** True while something is written in the form that was not there before. */
export const isChanged = (form: HTMLFormElement): boolean =>
  fieldsOf(form).some(({ value, defaultValue }) => value !== defaultValue)

/** Marks the field that is wrong, and no other, and goes there. */
export function markWrong(form: HTMLFormElement, name: string | undefined): void {
  for (const field of fieldsOf(form)) {
    if (field.name !== name) {
      field.removeAttribute('aria-invalid')
      continue
    }
    field.setAttribute('aria-invalid', 'true')
    field.focus()
  }
}
