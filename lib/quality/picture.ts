import type { Checked, Rule } from './finding'
import { isWritten, textIn, writtenLanguages } from './values'

/**
 * True for a picture that says nothing to those who do not see it, and is not marked as decoration. A text in one
 * language is enough for the law: the page shows it in the others, marked with its language.
 *
 * WCAG 2.2, 1.1.1 Non-text content, which Act 306/2019 asks of us.
 */
export const isUntold = ({ alt, decorative }: NonNullable<Checked['picture']>): boolean =>
  !decorative && !isWritten(alt)

/** The picture is told in words, in each language in which the document is written. */
export const picture: Rule = (checked) => {
  const found = checked.picture
  if (!found) return []
  const values = { picture: found.id }
  if (isUntold(found)) return [{ code: 'picture-untold', severity: 'must', values, field: 'cover' }]
  const missing = found.decorative ? [] : writtenLanguages(checked).filter((locale) => !textIn(found.alt, locale))
  if (missing.length === 0) return [{ code: 'picture-fine', severity: 'fine', values: {} }]
  return missing.map((language) => ({
    ...({ code: 'picture-language', severity: 'should', field: 'cover' } as const),
    values: { ...values, language },
  }))
}
