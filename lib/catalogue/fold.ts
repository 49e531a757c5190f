/** Letters that are more than a plain letter with a mark, so that Unicode does not take them apart. */
const LETTERS: Record<string, string> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ŧ: 't',
}

const PLAIN = /^[a-z0-9 ]*$/
const MARKS = /\p{M}+/gu
const LEFT_OUT = /['’‘ʼ\u00ad]/g
const WHOLE_LETTERS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g')

/**
 * Text as search compares it: lower case, without diacritics (å ä ö → a a o), apostrophes and soft hyphens.
 * Marks that stand alone go before the letters are taken apart: sorting a long row of them would take Unicode's
 * normalisation quadratic time.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .replace(MARKS, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(LEFT_OUT, '')
    .replace(WHOLE_LETTERS, (letter) => LETTERS[letter]!)
}
