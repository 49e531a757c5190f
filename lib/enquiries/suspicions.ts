import type { Suspicion } from '@/lib/lists'
import type { Enquiry } from './fields'
import type { FormToken } from './form-token'

/** The input that people neither see nor reach, and that machines fill in. */
export const TRAP = 'website'

/** Nobody reads the form, fills it in and sends it in less. */
const LEAST_SECONDS = 3

/** A message with more than these is more often an advertisement than a question. */
const MOST_LINKS = 3

/** An address, or the markup of a link with the address in it or after it: either is one link. */
const LINK = /(<a\s[^>]{0,500}>?|\[url[^\]]{0,500}\]?)\s*(https?:\/\/)?(www\.)?|https?:\/\/(www\.)?|\bwww\./gi

const linksIn = ({ workingTitle, name, organisation, message }: Enquiry) =>
  [workingTitle, name, organisation, message].join('\n').match(LINK)?.length ?? 0

/**
 * What makes an enquiry look like the work of a machine. It is stored all the same and waits for someone to look at
 * it: each of these can be true of a person.
 *
 * @param sent the enquiry, the token of its form and what stood in the trap; `now` in milliseconds
 */
export function suspicionsOf(
  sent: { enquiry: Enquiry; token: FormToken; trap: string },
  now = Date.now(),
): Suspicion[] {
  const { issuedAt } = sent.token
  const signs: Record<Suspicion, boolean> = {
    trap: sent.trap !== '',
    'too-fast': issuedAt !== undefined && now - issuedAt < LEAST_SECONDS * 1000,
    unsigned: issuedAt === undefined,
    links: linksIn(sent.enquiry) > MOST_LINKS,
  }
  return (Object.keys(signs) as Suspicion[]).filter((sign) => signs[sign])
}
