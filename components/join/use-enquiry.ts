import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useLocale } from 'next-intl'
import { type FormEvent, useActionState, useState } from 'react'
import { sentHref } from '@/lib/enquiries/join-address'
import type { Outcome, Refusal } from '@/lib/enquiries/outcome'
import { getPathname } from '@/lib/i18n/navigation'

/** The two ways in: `post` for a browser without JavaScript, which is sent on; `send` for the rest, which go on. */
export type EnquiryActions = {
  post: (previous: Refusal | null, form: FormData) => Promise<Refusal | null>
  send: (form: FormData) => Promise<Outcome>
}

const NO_ANSWER = { fields: {}, values: { purpose: '', name: '', email: '', organisation: '', message: '' } }

/**
 * Sends the form and remembers why it was refused.
 *
 * @returns the latest refusal (kept while the next try is on its way), whether one is on its way, and what the form
 *   element needs; `typed` is set after a refusal without JavaScript, which loses what stood in the fields
 */
export function useEnquiry({ post, send }: EnquiryActions) {
  const router = useRouter()
  const locale = useLocale()
  const client = useQueryClient()
  const [posted, action] = useActionState(post, null)
  const [refusal, setRefusal] = useState(posted)
  const { mutate, isPending, data } = useMutation({
    mutationFn: send,
    // Without it a browser that believes to be offline would wait in silence.
    networkMode: 'always',
    onSuccess: (outcome) =>
      outcome.ok ? router.push(getPathname({ href: sentHref(outcome.reference), locale })) : setRefusal(outcome),
    onError: () => setRefusal({ ok: false, ...NO_ANSWER, outage: { kind: 'no-answer' } }),
  })
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    // Asked of the client and not of the last rendering: the second press may come before it.
    if (client.isMutating() === 0 && !data?.ok) mutate(new FormData(event.currentTarget))
  }
  return { refusal, typed: posted?.values, busy: isPending || data?.ok === true, form: { action, onSubmit } }
}
