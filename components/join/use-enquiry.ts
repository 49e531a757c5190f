import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { type FormEvent, type RefObject, useActionState, useLayoutEffect, useRef, useState } from 'react'
import { sentHref } from '@/lib/enquiries/join-address'
import type { Refusal } from '@/lib/enquiries/outcome'
import { typedValues } from '@/lib/enquiries/typed-values'
import type { Purpose } from '@/lib/lists'
import type { Locale } from '@/lib/locales'
import { localePath } from '@/lib/page-metadata'
import { dropDraft, keepDraft, restoreDraft } from './draft'
import { fetchRules, refusalOf } from './rules'
import { sendForm } from './send-form'

/** The way in for a browser without JavaScript, which is sent on; the rest go by `sendForm`. */
export type PostEnquiry = (previous: Refusal | null, form: FormData) => Promise<Refusal | null>

const leave = (form: HTMLFormElement, opening: Purpose, isSent: RefObject<boolean>) =>
  isSent.current ? dropDraft() : keepDraft(form, opening)

/** What is in the form outlives it until it is sent: the visitor follows a link of the page and comes back. */
function useDraft(opening: Purpose, isSent: RefObject<boolean>): RefObject<HTMLFormElement | null> {
  const ref = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => {
    const form = ref.current
    if (!form) return
    restoreDraft(form, opening)
    return () => leave(form, opening, isSent)
  }, [opening, isSent])
  return ref
}

/**
 * Sends the form and remembers why it was refused.
 *
 * @param opening the purpose with which the form opens
 * @returns the latest refusal (kept while the next try is on its way), whether one is on its way, what the form and
 *   each button that sends it need; `typed` is set after a refusal without JavaScript, which loses what stood in the
 *   fields
 */
export function useEnquiry(post: PostEnquiry, opening: Purpose, locale: Locale) {
  const router = useRouter()
  const client = useQueryClient()
  const [posted, action] = useActionState(post, null)
  const [refusal, setRefusal] = useState(posted)
  const isSent = useRef(false)
  const ref = useDraft(opening, isSent)
  const { mutate, isPending, data } = useMutation({
    mutationFn: async (form: FormData) => refusalOf(form) ?? sendForm(form, locale),
    // Without it a browser that believes to be offline would wait in silence.
    networkMode: 'always',
    onSuccess: (outcome) => {
      if (!outcome.ok) return setRefusal(outcome)
      isSent.current = true
      router.push(localePath(locale, sentHref(outcome.reference)))
    },
    onError: (_, form) =>
      setRefusal({ ok: false, fields: {}, values: typedValues(form), outage: { kind: 'no-answer' } }),
  })
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    // Asked of the client and not of the last rendering: the second press may come before it.
    if (client.isMutating() === 0 && !isSent.current) mutate(new FormData(event.currentTarget))
  }
  return {
    refusal,
    typed: posted?.values,
    busy: isPending || data?.ok === true,
    form: { onSubmit, onFocus: fetchRules, ref },
    // With an action of the form React would write inputs at its head, on the server only: a browser knows a form again
    // by its first inputs, and would not put back what was typed.
    button: { formAction: action },
  }
}
