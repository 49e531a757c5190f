import type { TypedValues } from '@/lib/enquiries/outcome'
import { typedValues } from '@/lib/enquiries/typed-values'
import type { Purpose } from '@/lib/lists'

/** A form that was left without being sent: what was in it, and which purpose it had opened with. */
type Draft = { values: TypedValues; opening: Purpose }

// In the memory of this page only: it is gone with the window, and the server never sees it.
let draft: Draft | undefined

/** Keeps what is in the form for the way back. */
export const keepDraft = (form: HTMLFormElement, opening: Purpose): void => {
  draft = { values: typedValues(new FormData(form)), opening }
}

/** Forgets it, because it was sent. */
export const dropDraft = (): void => {
  draft = undefined
}

/**
 * Puts back what was in the form when it was left. The purpose stays as it is when the form opens with another one
 * this time: the visitor came by a link that says what they want to do. It is put in as if it was typed, so that the
 * browser keeps it too when it leaves the site.
 */
export function restoreDraft(form: HTMLFormElement, opening: Purpose): void {
  if (!draft) return
  const { purpose, ...rest } = draft.values
  const values = draft.opening === opening ? { ...rest, purpose } : rest
  for (const [name, value] of Object.entries(values)) {
    const control = form.elements.namedItem(name) as { value?: string } | null
    if (control) control.value = value
  }
}
