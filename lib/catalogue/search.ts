import { type Bits, addBit, bitsFor, eachBit } from './bits'
import { LONGEST_QUERY } from '@/lib/case-filter'
import type { FacetName } from '@/lib/lists'
import type { Entry } from './entry'
import { type Meanings, meaningsOf } from './meanings'
import { byScore } from './order'
import { phraseBonus } from './phrase'
import { STOP_WORDS } from './stop-words'
import type { TextIndex } from './text-index'
import { wordsOf } from './words'

const MOST_WORDS = 12

/** Only the best have their words looked at in order. */
const LOOKED_AT_CLOSELY = 60

export type AskedWord = { word: string; meanings: Meanings }

/** What was found for some words: the cases, how well each fits (by slot), what each word may mean. */
export type Found = {
  cases: Bits
  scores: Float32Array
  words: AskedWord[]
  /** True when no case has all the words, and these have the most of them. */
  partial: boolean
}

/** What a search needs to know of the cases. */
export type Searched = {
  capacity: number
  size: number
  entryAt: (slot: number) => Entry | undefined
  casesWith: (facet: FacetName, value: string) => Bits
}

/** The words of a question, without those that say nothing when there are others. */
function askedWords(query: string, { locale, dictionary }: TextIndex): string[] {
  const words = [...new Set(wordsOf(query.slice(0, LONGEST_QUERY)).map(({ word }) => word))].slice(0, MOST_WORDS)
  const telling = words.filter((word) => !STOP_WORDS[locale].has(word) && !STOP_WORDS.en.has(word))
  const whole = telling.filter((word) => word.length > 1 || dictionary.find(word) !== undefined)
  return [whole, telling, words].find((some) => some.length > 0) ?? []
}

/** How well each case fits one word (by slot), and the slots of those that fit at all. */
function fit(meanings: Meanings, index: TextIndex, { capacity, casesWith }: Searched) {
  const best = new Float32Array(capacity)
  const slots: number[] = []
  const score = (slot: number, value: number) => {
    if (best[slot] === 0) slots.push(slot)
    if (value > best[slot]!) best[slot] = value
  }
  for (const [id, sure] of meanings) {
    index.postings.each(id, (slot, weight) => score(slot, sure * weight))
    for (const { facet, value, weight } of index.namesWith(id)) {
      eachBit(casesWith(facet, value), (slot) => score(slot, sure * weight))
    }
  }
  return { best, slots }
}

/** Adds to the best of the found what they earn by having the words side by side. */
function preferPhrases({ cases, scores, words }: Found, index: TextIndex, { entryAt }: Searched): void {
  if (words.length < 2) return
  const slots: number[] = []
  eachBit(cases, (slot) => slots.push(slot))
  for (const slot of byScore(slots, scores).slice(0, LOOKED_AT_CLOSELY)) {
    const entry = entryAt(slot)
    if (entry) scores[slot]! *= 1 + phraseBonus(entry, words, index)
  }
}

/**
 * Finds the cases that have all the words of a question, each word in any of its forms; when there is none, those
 * that have the most of them. A rare word weighs more than a common one.
 *
 * @param query whatever was typed
 */
export function search(query: string, index: TextIndex, among: Searched): Found {
  const scores = new Float32Array(among.capacity)
  const fitting = new Uint8Array(among.capacity)
  const words = askedWords(query, index).map((word) => ({
    word,
    meanings: meaningsOf(word, index.dictionary, index.locale),
  }))
  let most = 0
  const touched = new Set<number>()
  for (const { meanings } of words) {
    const { best, slots } = fit(meanings, index, among)
    const rarity = Math.log(1 + among.size / Math.max(1, slots.length))
    for (const slot of slots) {
      scores[slot]! += rarity * best[slot]!
      fitting[slot]! += 1
      most = Math.max(most, fitting[slot]!)
      touched.add(slot)
    }
  }
  const cases = bitsFor(among.capacity)
  if (most > 0) for (const slot of touched) if (fitting[slot] === most) addBit(cases, slot)
  const found = { cases, scores, words, partial: most > 0 && most < words.length }
  preferPhrases(found, index, among)
  return found
}
