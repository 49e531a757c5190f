const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029]/g

/** Spaces that forbid a break: a text pasted from a page or a document is full of them. */
const HARD_SPACES = /[\u00A0\u2007\u202F]/g

/**
 * Controls, marks that turn the direction of the text around them, soft hyphens and characters without width: nobody
 * types them, and a reader of the enquiry could be deceived by them. The joiners (U+200C, U+200D) stay: emoji and
 * whole scripts are written with them.
 */
const UNWANTED = /(?![\n\t])[\p{Cc}\u00AD\u180E\u200B\u202A-\u202E\u2060-\u2069\uFEFF]/gu

const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u

/** A text of several lines: breaks as `\n`, no unwanted characters; empty when nothing in it can be seen. */
export function cleanText(typed: string): string {
  const plain = typed.replace(LINE_BREAKS, '\n').replace(HARD_SPACES, ' ').replace(UNWANTED, '')
  const text = plain.normalize('NFC').trim()
  return SEEN.test(text) ? text : ''
}

/** As `cleanText`, on one line. A name with a line break could write a header of its own into an e-mail. */
export const cleanLine = (typed: string): string => cleanText(typed).replace(/\s{2,}|[^\S ]/g, ' ')

/** As `cleanLine`, for an address of any kind: no character in it is without a shape of its own. */
export const cleanAddress = (typed: string): string => cleanLine(typed).replace(/\p{Cf}/gu, '')
