import { type ReactNode, useEffect, useRef } from 'react'
import { HashLink } from '@/components/ui/HashLink'
import { FIELDS, type Refusal } from '@/lib/enquiries/outcome'
import type { JoinFormCopy } from './copy'

type ErrorSummaryProps = { refusal: Refusal; copy: JoinFormCopy; mailInstead: ReactNode }

const LINK = 'inline-block max-w-full py-1.5 font-strong text-danger'

const Problems = ({ refusal, copy }: Omit<ErrorSummaryProps, 'mailInstead'>) => (
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
export const ErrorSummary = ({ refusal, copy, mailInstead }: ErrorSummaryProps) => {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [refusal])
  const { outage } = refusal
  return (
    <div ref={box} role="alert" tabIndex={-1} autoFocus className="mb-10 border-4 border-danger px-4 py-5 md:px-6">
      <h2 className="mb-2 text-h3">{outage ? copy.outageHeading : copy.summary}</h2>
      {outage ? (
        <div className="grid grid-cols-1 gap-3">
          <p>{copy.outages[outage.kind]}</p>
          {mailInstead}
          {outage.code && (
            <p className="text-small text-soft">
              {copy.code} {outage.code}
            </p>
          )}
        </div>
      ) : (
        <Problems refusal={refusal} copy={copy} />
      )}
    </div>
  )
}
