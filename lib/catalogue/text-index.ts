import type { Locale } from '@/lib/locales'
import { Dictionary } from './dictionary'
import { FACETS, type FacetName } from '@/lib/lists'
import { type Entry, TEXT_FIELDS, type TextField, textsIn } from './entry'
import { Postings } from './postings'
import { wordsOf } from './words'

/** What a word weighs by where it stands. Many times in the text weigh a little more than once. */
const FIELD_WEIGHT: Record<TextField, number> = { title: 64, organisations: 30, summary: 24, body: 8 }
const REPEATED = 2
const MOST_REPEATS = 3

/** A name that cases are found by though it stands in none of their texts: Esbo, Circular economy, Pilot. */
export type Name = { facet: FacetName; value: string; text: string; language: Locale; weight: number }

const keyOf = ({ facet, value }: Pick<Name, 'facet' | 'value'>) => `${facet}:${value}`

/** The words of all cases as one language reads them. */
export class TextIndex {
  readonly dictionary = new Dictionary()
  readonly postings = new Postings()
  #names = new Map<number, Name[]>()
  #namesByValue = new Map<string, Name[]>()

  constructor(readonly locale: Locale) {}

  /** Each word of a case with its weight. */
  #weigh(entry: Entry): Map<number, number> {
    const weights = new Map<number, number>()
    const texts = textsIn(entry, this.locale)
    for (const field of TEXT_FIELDS) {
      const { text, language } = texts[field]
      const times = new Map<number, number>()
      for (const { word } of wordsOf(text)) {
        const id = this.dictionary.add(word, language)
        times.set(id, (times.get(id) ?? 0) + 1)
      }
      for (const [id, count] of times) {
        const weight = FIELD_WEIGHT[field] + REPEATED * Math.min(count - 1, MOST_REPEATS)
        weights.set(id, (weights.get(id) ?? 0) + weight)
      }
    }
    return weights
  }

  add(slot: number, entry: Entry): void {
    for (const [id, weight] of this.#weigh(entry)) this.postings.add(id, slot, weight)
  }

  /** Takes a case out; its words are found again in its own text, which costs less than remembering them. */
  remove(slot: number, entry: Entry): void {
    for (const id of this.#weigh(entry).keys()) this.postings.remove(id, slot)
  }

  /** The names of themes, municipalities …, in place of those before. */
  setNames(names: Name[]): void {
    this.#names = new Map()
    this.#namesByValue = new Map()
    for (const name of names) {
      for (const { word } of wordsOf(name.text)) {
        const id = this.dictionary.add(word, name.language)
        this.#names.set(id, [...this.namesWith(id), name])
      }
      const key = keyOf(name)
      this.#namesByValue.set(key, [...(this.#namesByValue.get(key) ?? []), name])
    }
  }

  /** The names in which a word stands. */
  namesWith = (id: number): Name[] => this.#names.get(id) ?? []

  /** The names by which a case is found. */
  namesOf = ({ values }: Entry): Name[] =>
    FACETS.flatMap((facet) => values[facet].flatMap((value) => this.#namesByValue.get(keyOf({ facet, value })) ?? []))
}
