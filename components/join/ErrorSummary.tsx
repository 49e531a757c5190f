import { type ComponentProps, type ReactNode, useEffect, useRef } from 'react'
import { HashLink } from '@/components/ui/HashLink'
import { FIELDS, type Refusal } from '@/lib/enquiries/outcome'
import type { JoinFormCopy } from './copy'
import { OutageText } from './OutageText'

type ErrorSummaryProps = {
  refusal: Refusal
  copy: JoinFormCopy
  /** What a button needs that sends the form again. */
  button: ComponentProps<'button'>
  mailInstead: ReactNode
}

const LINK = 'inline-block max-w-full py-1.5 font-strong text-danger'

const Problems = ({ refusal, copy }: Pick<ErrorSummaryProps, 'refusal' | 'copy'>) => (
  <ul>
    {FIELDS.map((field) => {
      const problem = refusal.fields[field]
      return (
        problem && (
          <li key={field}>
            <HashLink to={field} className={LINK}>
              {copy.problems[problem]}
            </HashLink>
          </li>
        )
      )
    })}
  </ul>
)

/**
 * What went wrong, above everything else. It takes the focus at each refusal, without JavaScript by `autoFocus`
 * (WCAG 3.3.1, and the error summary of the GOV.UK Design System).
 */
export const ErrorSummary = ({ refusal, copy, button, mailInstead }: ErrorSummaryProps) => {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [refusal])
  const { outage } = refusal
  return (
    <div ref={box} role="alert" tabIndex={-1} autoFocus className="mb-10 border-4 border-danger px-4 py-5 md:px-6">
      <h2 className="mb-2 text-h3">{outage ? copy.outageHeading : copy.summary}</h2>
      {outage ? (
        <OutageText outage={outage} copy={copy} button={button} mailInstead={mailInstead} />
      ) : (
        <Problems refusal={refusal} copy={copy} />
      )}
    </div>
  )
}
