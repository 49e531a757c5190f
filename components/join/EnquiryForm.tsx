import type { ReactNode } from 'react'
import { Button } from '@/components/ui/Button'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import { LIMITS } from '@/lib/enquiries/limits'
import type { Field } from '@/lib/enquiries/outcome'
import { PURPOSES, type Purpose } from '@/lib/lists'
import { ByPurpose } from './ByPurpose'
import type { JoinFormCopy } from './copy'
import { ErrorSummary } from './ErrorSummary'
import type { FieldProps } from './FieldFrame'
import { type ProposalChoices, ProposalFields } from './ProposalFields'
import { PurposeField } from './PurposeField'
import { PURPOSE_FORM } from './shown-for'
import { TextField } from './TextField'
import { type PostEnquiry, useEnquiry } from './use-enquiry'

export type EnquiryFormProps = {
  post: PostEnquiry
  copy: JoinFormCopy
  /** Chosen when the form opens. */
  purpose: Purpose
  choices: ProposalChoices
  /** Another one for each rendering: the same form sent twice is one enquiry. */
  token: string
  /** The page's heading, which the error summary stands above. */
  heading: ReactNode
  /** The case it is about, and the trap for machines, with their inputs. */
  about: ReactNode
  trap: ReactNode
  /** How to write by e-mail when the form fails. */
  mailInstead: ReactNode
  /** What happens with the message, and who stores what for how long. */
  notice: ReactNode
}

const isPurpose = (value: string | undefined): value is Purpose => PURPOSES.includes(value as Purpose)

/** Heading and form; both ways of sending, and everything that can go wrong. */
export const EnquiryForm = (props: EnquiryFormProps) => {
  const { copy, mailInstead } = props
  const { refusal, typed, busy, form, button } = useEnquiry(props.post, props.purpose, copy.locale)
  const problemOf = (field: Field) => {
    const problem = refusal?.fields[field]
    return problem && copy.problems[problem]
  }
  const field = (name: FieldProps['name']): FieldProps => ({
    name,
    label: copy.labels[name],
    problem: problemOf(name),
    error: copy.error,
    defaultValue: typed?.[name],
  })
  const line = (name: 'name' | 'email' | 'organisation') => ({ ...field(name), max: LIMITS[name], count: copy.count })
  return (
    <form {...form} noValidate className={`${PURPOSE_FORM} relative`}>
      {/* The only title of the page, because only here is known whether something is wrong. */}
      <title>{refusal ? `${copy.error} ${copy.documentTitle}` : copy.documentTitle}</title>
      <input type="hidden" name="token" value={typed?.token || props.token} />
      {props.trap}
      {refusal && <ErrorSummary refusal={refusal} copy={copy} button={button} mailInstead={mailInstead} />}
      {props.heading}
      <div className="grid grid-cols-1 justify-items-start gap-7">
        {props.about}
        <PurposeField
          copy={copy}
          problem={problemOf('purpose')}
          defaultValue={isPurpose(typed?.purpose) ? typed.purpose : props.purpose}
        />
        <ProposalFields copy={copy} choices={props.choices} field={field} />
        <TextField {...line('name')} autoComplete="name" />
        <TextField {...line('email')} hint={copy.emailHint} type="email" autoComplete="email" spellCheck={false} />
        <TextField {...line('organisation')} autoComplete="organization" />
        <TextField
          {...field('message')}
          hint={<ByPurpose sentences={copy.messageHints} />}
          rows={7}
          max={LIMITS.message}
          count={copy.count}
        />
        {props.notice}
        <Button {...button} aria-disabled={busy || undefined}>
          {busy ? copy.sending : copy.send}
        </Button>
        <VisuallyHidden>
          <span role="status">{busy && copy.sending}</span>
        </VisuallyHidden>
      </div>
    </form>
  )
}
