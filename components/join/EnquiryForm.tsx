import { type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import type { Field } from '@/lib/enquiries/outcome'
import { PURPOSES, type Purpose } from '@/lib/lists'
import type { JoinFormCopy } from './copy'
import { ErrorSummary } from './ErrorSummary'
import { PurposeField } from './PurposeField'
import { TextField } from './TextField'
import { type EnquiryActions, useEnquiry } from './use-enquiry'

export type EnquiryFormProps = {
  actions: EnquiryActions
  copy: JoinFormCopy
  /** Chosen when the form opens. */
  purpose: Purpose
  /** Random for each rendering: the same form sent twice is one enquiry. */
  formKey: string
  /** The page's heading, which the error summary stands above. */
  heading: ReactNode
  /** The case it is about, with its hidden field. */
  about: ReactNode
  /** How to write by e-mail when the form fails. */
  mailInstead: ReactNode
  /** Who stores what for how long. */
  notice: ReactNode
}

const isPurpose = (value: string | undefined): value is Purpose => PURPOSES.includes(value as Purpose)

/** Heading and form; both ways of sending, and everything that can go wrong. */
export const EnquiryForm = ({
  actions,
  copy,
  formKey,
  heading,
  about,
  mailInstead,
  notice,
  ...first
}: EnquiryFormProps) => {
  const { refusal, typed, busy, form } = useEnquiry(actions)
  const opening = isPurpose(typed?.purpose) ? typed.purpose : first.purpose
  const [purpose, setPurpose] = useState(opening)
  const problemOf = (field: Field) => {
    const problem = refusal?.fields[field]
    return problem && copy.problems[problem]
  }
  const field = (name: Exclude<Field, 'purpose'>) => ({
    name,
    label: copy.labels[name],
    problem: problemOf(name),
    error: copy.error,
    defaultValue: typed?.[name],
  })
  return (
    <>
      {/* The only title of the page, because only here is known whether something is wrong. */}
      <title>{refusal ? `${copy.error} ${copy.documentTitle}` : copy.documentTitle}</title>
      {refusal && <ErrorSummary refusal={refusal} copy={copy} mailInstead={mailInstead} />}
      {heading}
      <form {...form} noValidate className="grid grid-cols-1 justify-items-start gap-7">
        <input type="hidden" name="formKey" value={formKey} />
        {about}
        <PurposeField copy={copy} problem={problemOf('purpose')} defaultValue={opening} onChange={setPurpose} />
        <TextField {...field('name')} autoComplete="name" />
        <TextField {...field('email')} hint={copy.emailHint} type="email" autoComplete="email" spellCheck={false} />
        <TextField {...field('organisation')} autoComplete="organization" />
        <TextField {...field('message')} hint={copy.messageHints[purpose]} rows={7} />
        {notice}
        <Button aria-disabled={busy || undefined}>{busy ? copy.sending : copy.send}</Button>
        <VisuallyHidden>
          <span role="status">{busy && copy.sending}</span>
        </VisuallyHidden>
      </form>
    </>
  )
}
