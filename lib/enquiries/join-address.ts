import { PURPOSES, type Purpose } from '@/lib/lists'
import { toSlug } from '@/lib/slug'

type SearchParams = Record<string, string | string[] | undefined>

/** True when a document could have this slug. */
export const isSlug = (value: string) => value !== '' && value.length <= 200 && toSlug(value) === value

const first = (value: string | string[] | undefined) => [value].flat()[0]

/**
 * Parses the address of the form, `/join?case=slug&purpose=…`; never throws.
 *
 * @param params the request's query, as Next hands it over
 * @returns what of it can be meant; whether the case exists is for the reader to find out
 */
export function parseJoinAddress(params: SearchParams): { caseSlug?: string; purpose?: Purpose } {
  const caseSlug = first(params['case'])
  const purpose = PURPOSES.find((each) => each === first(params['purpose']))
  return { ...(caseSlug && isSlug(caseSlug) && { caseSlug }), ...(purpose && { purpose }) }
}

/** The address of the form, about a case or not, without the language. */
export const joinHref = (caseSlug?: string) => (caseSlug ? `/join?case=${caseSlug}` : '/join')

/** The address that confirms an enquiry, without the language. */
export const sentHref = (reference?: string) => (reference ? `/join/sent?reference=${reference}` : '/join/sent')
