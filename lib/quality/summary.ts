import { LOCALES } from '@/lib/locales'
import type { Finding, Rule } from './finding'
import { textIn } from './values'

/** A summary of fewer characters says too little to choose by. */
const SHORTEST = 60

/** The limit of a case's summary: also that of its card and of a description in search results, in characters. */
export const CASE_SUMMARY = 200

/** The summary is neither too short nor too long, in each language in which it is written. */
export const summary =
  (longest: number): Rule =>
  ({ document }) => {
    const found = LOCALES.flatMap((language): Finding[] => {
      const { length } = textIn(document.summary, language)
      if (length === 0) return []
      const about = { severity: 'should', field: 'summary' } as const
      if (length < SHORTEST)
        return [{ ...about, code: 'summary-short', values: { language, length, shortest: SHORTEST } }]
      return length > longest ? [{ ...about, code: 'summary-long', values: { language, length, longest } }] : []
    })
    const isThere = LOCALES.some((language) => textIn(document.summary, language))
    return found.length > 0 || !isThere ? found : [{ code: 'summary-fine', severity: 'fine', values: {} }]
  }
