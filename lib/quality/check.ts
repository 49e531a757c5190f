import { type Checked, type Finding, type Rule, SEVERITIES } from './finding'
import { finished } from './finished'
import { languages } from './languages'
import { links } from './links'
import { measure, numbersIn } from './numbers'
import { picture } from './picture'
import { reviewed } from './reviewed'
import { CASE_SUMMARY, summary } from './summary'

/** The limit of the summaries of themes and priorities, in characters. */
const SUMMARY = 300

/** What is looked at before a document of each collection is published. */
const RULES: Record<string, Rule[]> = {
  cases: [picture, summary(CASE_SUMMARY), numbersIn('results'), finished, links, reviewed, languages],
  pages: [links, languages],
  themes: [summary(SUMMARY), links, languages],
  priorities: [summary(SUMMARY), measure, numbersIn('figures'), links, languages],
  municipalities: [links, languages],
}

const bySeverity = (a: Finding, b: Finding) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)

/** All that the rules find in a document, the gravest first. */
export const check = (collection: string, checked: Checked): Finding[] =>
  (RULES[collection] ?? []).flatMap((rule) => rule(checked)).sort(bySeverity)

/** True for what someone could mend now. */
export const isOpenPoint = ({ severity }: Finding): boolean => severity === 'must' || severity === 'should'
