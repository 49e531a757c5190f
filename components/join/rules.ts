import type { parseEnquiry } from '@/lib/enquiries/fields'
import type { Refusal } from '@/lib/enquiries/outcome'

let parse: typeof parseEnquiry | undefined

/** Fetches the rules of the form, once someone begins to fill it in: the page's first JavaScript does without them. */
export function fetchRules(): void {
  if (parse) return
  // Where they can't be had the form is sent as it is: the server has the same rules.
  void import('@/lib/enquiries/fields').then(
    (rules) => (parse = rules.parseEnquiry),
    () => undefined,
  )
}

/** What is wrong with the form, as far as the rules are there already. */
export function refusalOf(form: FormData): Refusal | undefined {
  const parsed = parse?.(form)
  return parsed && !parsed.ok ? parsed : undefined
}
