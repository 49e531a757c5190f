import type { Locale } from '@/lib/locales'
import { stemEnglish } from './stem-english'
import { stemFinnish } from './stem-finnish'
import { stemSwedish } from './stem-swedish'

const STEMMERS: Record<Locale, (word: string) => string> = { en: stemEnglish, fi: stemFinnish, sv: stemSwedish }

/** Stems are of nouns and adjectives; whatever is longer than this is no word of theirs. */
const LONGEST_WORD = 60

const WITH_DIGIT = /[0-9]/

/**
 * What the forms of a word have in common: kaupunki and kaupungissa, stad and städerna. No word of the language
 * itself, only good for comparing.
 *
 * @param word folded
 */
export const stem = (word: string, locale: Locale): string =>
  word.length > LONGEST_WORD || WITH_DIGIT.test(word) ? word : STEMMERS[locale](word)
