import { LOCALES, type Locale } from '@/lib/locales'
import type { Dictionary } from './dictionary'

/** How surely a word that stands in a text is meant by the word that was typed; the same word is 1. */
const SURE = { form: 0.9, prefix: 0.7, ending: 0.5, nearest: 0.5, near: 0.3 }

const SHORTEST_PREFIX = 2
const MOST_PREFIXED = 400
const SHORTEST_ENDING = 4
const JOINING: readonly Locale[] = ['fi', 'sv']

/** A short word has too many neighbours; a long one forgives two letters. */
const typosIn = (word: string) => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2)

/** The words of the dictionary that a typed word may mean, with how surely, 0–1. */
export type Meanings = Map<number, number>

/**
 * What a typed word may mean: itself, its other forms, words that begin with it, joined words that end with it; and
 * only when there is none of these, words that are spelt nearly so.
 */
export function meaningsOf(word: string, dictionary: Dictionary, locale: Locale): Meanings {
  const meanings: Meanings = new Map()
  const mean = (id: number, sure: number) => meanings.set(id, Math.max(sure, meanings.get(id) ?? 0))

  const same = dictionary.find(word)
  if (same !== undefined) mean(same, 1)
  // In all languages: texts that are not translated stand in English, and places have names in each.
  for (const id of dictionary.formsOf(word, LOCALES)) mean(id, SURE.form)
  if (word.length >= SHORTEST_PREFIX) {
    for (const id of dictionary.startingWith(word, MOST_PREFIXED)) {
      mean(id, SURE.prefix * Math.sqrt(word.length / dictionary.words[id]!.length))
    }
  }
  if (JOINING.includes(locale)) {
    for (const id of dictionary.endingWith(word, locale, SHORTEST_ENDING)) mean(id, SURE.ending)
  }
  if (meanings.size === 0) {
    const limit = typosIn(word)
    const near = limit > 0 ? dictionary.near(word, limit) : []
    const nearest = Math.min(...near.map(({ distance }) => distance))
    for (const { id, distance } of near) mean(id, distance === nearest ? SURE.nearest : SURE.near)
  }
  return meanings
}
