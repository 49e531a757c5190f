import type { Rule } from './finding'
import { hasText, rowsOf } from './values'

/** What is finished tells what came of it, or what was learnt. */
export const finished: Rule = ({ document }) => {
  if (document.stage !== 'finished') return []
  return rowsOf(document.results).length > 0 || hasText(document.lessons)
    ? [{ code: 'finished-fine', severity: 'fine', values: {} }]
    : [{ code: 'finished-without-results', severity: 'should', values: {}, field: 'results' }]
}
