import type { Locale } from '@/lib/locales'
import type { Random } from './random'

const SYLLABLES = 'ka le mi po ru sa ti vu ha jo ke la mu ni pe ra si ta vo he ro lu ma ne'.split(' ')
const ENDINGS =
  'la nen vik by järvi mäki niemi lahti koski berg strand holm saari ranta salo lund dal sund pelto tie kylä metsä satama verkko'.split(
    ' ',
  )

const SIZE = SYLLABLES.length
/** Three syllables and an ending. */
const ALL_NAMES = SIZE ** 4
/** Has no divisor in common with ALL_NAMES, so that it leads to every name once. */
const STRIDE = 154_799

/** How a name changes in a sentence. Finnish says with endings what others say with small words. */
const FORMS: Record<Locale, string[]> = {
  en: ['', '', '', 's'],
  fi: ['', '', 'n', 'ssa', 'sta'],
  sv: ['', '', '', 's'],
}

/** A made-up proper name, such as “Kalemivik”: another one for each number below 331,776. */
export function nameAt(number: number): string {
  const place = (number * STRIDE) % ALL_NAMES
  const digit = (position: number) => Math.floor(place / SIZE ** position) % SIZE
  const stem = [2, 1, 0].map((position) => SYLLABLES[digit(position)]).join('')
  return stem.charAt(0).toUpperCase() + stem.slice(1) + ENDINGS[digit(3)]
}

/**
 * How many different names the first cases have together. It grows with the square root of the cases, as the
 * vocabulary of real texts does (Heaps' law), by 30 names with the first case and by 1.5 with the 10,000th.
 */
export const namesWithin = (cases: number): number => Math.floor(300 * (Math.sqrt(cases + 25) - 5))

/** The names of a case: those that no earlier one has, and some of the earlier, the oldest most. */
export function namesOf(number: number, chance: Random): string[] {
  const [known, all] = [namesWithin(number - 1), namesWithin(number)]
  const fresh = Array.from({ length: all - known }, (_, i) => nameAt(known + i))
  // A number that is drawn evenly between the logarithms follows Zipf's law.
  const reused = Array.from({ length: 8 }, () => nameAt(Math.floor(Math.exp(chance.next() * Math.log(all))) - 1))
  return [...fresh, ...reused]
}

/** The name as it may stand in a sentence. */
export const inflected = (name: string, locale: Locale, chance: Random) =>
  chance.chance(0.3) ? name + chance.pick(FORMS[locale]) : name
