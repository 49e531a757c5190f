import { LIMITS } from '@/lib/enquiries/limits'
import type { JoinFormCopy } from './copy'
import type { FieldProps } from './FieldFrame'
import { type Choice, SelectField } from './SelectField'
import { SHOWN_FOR } from './shown-for'
import { TextField } from './TextField'

/** What a proposed case can be tied to. */
export type ProposalChoices = { municipalities: Choice[]; themes: Choice[] }

type ProposalFieldsProps = {
  copy: JoinFormCopy
  choices: ProposalChoices
  field: (name: FieldProps['name']) => FieldProps
}

/** What can be told of a proposed case beside the message; unfolds when that is what the visitor wants to do. */
export const ProposalFields = ({ copy, choices, field }: ProposalFieldsProps) => (
  <fieldset
    aria-describedby="proposal-hint"
    className={`w-full min-w-0 border-l-4 border-rule pl-5 md:pl-6 ${SHOWN_FOR['propose-case']}`}
  >
    <legend className="float-left w-full text-[1.125rem] leading-normal font-strong">{copy.proposal.heading}</legend>
    <div className="clear-both grid grid-cols-1 gap-6">
      <p id="proposal-hint" className="text-small text-soft">
        {copy.proposal.hint}
      </p>
      <TextField {...field('workingTitle')} max={LIMITS.workingTitle} count={copy.count} autoComplete="off" />
      <SelectField {...field('municipality')} none={copy.proposal.noMunicipality} choices={choices.municipalities} />
      <SelectField {...field('theme')} none={copy.proposal.noTheme} choices={choices.themes} />
      <TextField
        {...field('link')}
        max={LIMITS.link}
        count={copy.count}
        type="url"
        autoComplete="off"
        spellCheck={false}
      />
    </div>
  </fieldset>
)
