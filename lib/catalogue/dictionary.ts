import { LOCALES, type Locale } from '@/lib/locales'
import { onesIn } from './bits'
import { editDistance } from './edit-distance'
import { stem } from './stem'

const LETTER_A = 97
const LETTERS = 26

/** One bit for each letter that a word has. Words that differ in many letters need no closer look. */
function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at) - LETTER_A
    if (letter >= 0 && letter < LETTERS) letters |= 1 << letter
  }
  return letters
}

/** The words of one language by what they have in common with their other forms. Most words have no other. */
type Forms = Map<string, number | number[]>

/** One bit for each language. */
const LANGUAGE_BIT = Object.fromEntries(LOCALES.map((locale, at) => [locale, 1 << at])) as Record<Locale, number>

/** All words of one index, numbered, and the ways from what someone types to the words that are meant. */
export class Dictionary {
  readonly words: string[] = []
  readonly #ids = new Map<string, number>()
  readonly #letters: number[] = []
  /** The languages whose texts have the word, by bits. */
  readonly #languages: number[] = []
  readonly #forms: Record<Locale, Forms> = { en: new Map(), fi: new Map(), sv: new Map() }
  #sorted: number[] | undefined

  /** The number of a word of a text in this language; the word is added when it is new. */
  add(word: string, language: Locale): number {
    const id = this.#ids.get(word) ?? this.#append(word)
    const bit = LANGUAGE_BIT[language]
    if ((this.#languages[id]! & bit) === 0) {
      this.#languages[id]! |= bit
      const key = stem(word, language)
      const others = this.#forms[language].get(key)
      this.#forms[language].set(key, others === undefined ? id : [others, id].flat())
    }
    return id
  }

  #append(word: string): number {
    const id = this.words.push(word) - 1
    this.#ids.set(word, id)
    this.#letters.push(lettersOf(word))
    this.#languages.push(0)
    this.#sorted = undefined
    return id
  }

  find(word: string): number | undefined {
    return this.#ids.get(word)
  }

  /** The words of which `word` is a form in any of these languages. */
  formsOf(word: string, languages: readonly Locale[]): number[] {
    return languages.flatMap((language) => this.#forms[language].get(stem(word, language)) ?? [])
  }

  /** The words whose last part is a form of `word`: värme finds fjärrvärmen. Only where words are joined. */
  endingWith(word: string, language: Locale, shortest: number): number[] {
    const ending = stem(word, language)
    if (ending.length < shortest) return []
    const found: number[] = []
    for (const [key, forms] of this.#forms[language]) {
      if (key.length > ending.length && key.endsWith(ending)) found.push(...[forms].flat())
    }
    return found
  }

  /** The words that begin so, in the order of the alphabet, at most `limit`. */
  startingWith(prefix: string, limit: number): number[] {
    this.#sorted ??= this.words.map((_, id) => id).sort((a, b) => (this.words[a]! < this.words[b]! ? -1 : 1))
    let low = 0
    let high = this.#sorted.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.words[this.#sorted[middle]!]! < prefix) low = middle + 1
      else high = middle
    }
    const found: number[] = []
    for (let at = low; at < this.#sorted.length && found.length < limit; at += 1) {
      const id = this.#sorted[at]!
      if (!this.words[id]!.startsWith(prefix)) break
      found.push(id)
    }
    return found
  }

  /**
   * The words at most `limit` letters away, with how many; and those that begin with something so near, because
   * someone may still be typing.
   */
  near(word: string, limit: number): { id: number; distance: number }[] {
    const letters = lettersOf(word)
    const found: { id: number; distance: number }[] = []
    this.words.forEach((candidate, id) => {
      if (candidate.length < word.length - limit) return
      // A letter changed is one letter less here and one more there.
      if (onesIn(letters & ~this.#letters[id]!) > limit) return
      const { whole, beginning } = editDistance(word, candidate, limit)
      if (whole <= limit) found.push({ id, distance: whole })
      else if (beginning <= limit) found.push({ id, distance: beginning + 1 })
    })
    return found
  }
}
