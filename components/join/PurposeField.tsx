import { PURPOSES, type Purpose } from '@/lib/lists'
import type { JoinFormCopy } from './copy'
import { PROBLEM_BAR, ProblemText } from './ProblemText'

type PurposeFieldProps = {
  copy: JoinFormCopy
  problem: string | undefined
  defaultValue: Purpose
}

/** What the visitor wants to do: one of the purposes, each a row of 44 px (WCAG 2.5.8). */
export const PurposeField = ({ copy, problem, defaultValue }: PurposeFieldProps) => (
  // A group of radio buttons can be invalid, a plain group or a single button can't (WAI-ARIA 1.2).
  <fieldset
    role="radiogroup"
    aria-invalid={problem ? true : undefined}
    aria-describedby={problem ? 'purpose-error' : undefined}
    className={`w-full min-w-0 ${problem ? PROBLEM_BAR : ''}`}
  >
    {/* Floating, else the legend stands on the edge of the bar. */}
    <legend className="float-left mb-1 w-full text-[1.125rem] leading-normal font-strong">{copy.labels.purpose}</legend>
    <div className="clear-both">
      {problem && (
        <ProblemText id="purpose-error" error={copy.error}>
          {problem}
        </ProblemText>
      )}
      {PURPOSES.map((purpose, index) => (
        <label
          key={purpose}
          className="flex min-h-11 cursor-pointer items-center gap-3 underline-offset-[0.2em] hover:underline"
        >
          <input
            // The error summary leads to the first one.
            id={index === 0 ? 'purpose' : undefined}
            type="radio"
            name="purpose"
            value={purpose}
            defaultChecked={purpose === defaultValue}
            className="size-6 flex-none scroll-mt-36 accent-link"
          />
          {copy.purposes[purpose]}
        </label>
      ))}
    </div>
  </fieldset>
)
