export type FormFields = Record<string, string>

/** A faultless form that differs from all others by its number. */
export const numberedForm = (number: number, more: FormFields = {}): FormFields => ({
  ...{ purpose: 'question', name: 'Aino Virtanen', email: `aino-${number}@example.fi` },
  ...{ message: `Question number ${number}?`, ...more },
})

/** The token that a form on a page has: its key and its time, signed. */
export function tokenIn(page: string): string {
  const input = /<input[^>]*name="token"[^>]*>/.exec(page)?.[0] ?? ''
  const token = /value="([^"]+)"/.exec(input)?.[1]
  if (!token) throw new Error('The form has no token')
  return token
}
