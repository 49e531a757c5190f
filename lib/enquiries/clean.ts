const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029]/g

/**
 * Controls, and marks that turn the direction of the text around them: nobody types them, and a reader of the enquiry
 * could be deceived by them.
 */
const UNWANTED = /(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]/gu

const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u

/** A text of several lines: breaks as `\n`, no unwanted characters; empty when nothing in it can be seen. */
export function cleanText(typed: string): string {
  const text = typed.replace(LINE_BREAKS, '\n').replace(UNWANTED, '').normalize('NFC').trim()
  return SEEN.test(text) ? text : ''
}

/** As `cleanText`, on one line. A name with a line break could write a header of its own into an e-mail. */
export const cleanLine = (typed: string): string => cleanText(typed).replace(/\s{2,}|[^\S ]/g, ' ')
