import type { Found } from './search'
import type { TextIndex } from './text-index'

const MOST_SUGGESTIONS = 3
const SHORTEST_WORD = 3
/** A third of the letters may be wrong: further away no one recognises their word. */
const forgiven = (word: string) => Math.min(4, Math.max(1, Math.floor(word.length / 3)))

/**
 * Words of the index that are spelt like a word that means nothing here: the nearest first, of these the most common.
 *
 * @returns at most three; empty when the words are understood
 */
export function suggest({ words }: Found, { dictionary, postings }: TextIndex): string[] {
  const unknown = words.find(({ word, meanings }) => meanings.size === 0 && word.length >= SHORTEST_WORD)
  if (!unknown) return []
  return dictionary
    .near(unknown.word, forgiven(unknown.word))
    .filter(({ id }) => postings.count(id) > 0)
    .sort((a, b) => a.distance - b.distance || postings.count(b.id) - postings.count(a.id))
    .slice(0, MOST_SUGGESTIONS)
    .map(({ id }) => words.map(({ word }) => (word === unknown.word ? dictionary.words[id]! : word)).join(' '))
}
