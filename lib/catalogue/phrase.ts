import { type Entry, type ReadText, type TextField, textsIn } from './entry'
import type { AskedWord } from './search'
import { STOP_WORDS } from './stop-words'
import type { TextIndex } from './text-index'
import { wordsOf } from './words'

/** What two words side by side are worth, by where they stand, as a part of the score of the case. */
const WORTH: [TextField, number][] = [
  ['title', 0.9],
  ['summary', 0.6],
  ['organisations', 0.6],
  ['body', 0.35],
]

/** Where the name of what the case belongs to says just that: a topic called Circular construction. */
const WORTH_OF_NAME = 0.9

/**
 * What a case earns when words of the question follow each other in it, in the order in which they were asked: 0.9
 * when all of them stand in the title, more when they stand elsewhere too, 1 at most. Little words between them do not count.
 */
export function phraseBonus(entry: Entry, words: AskedWord[], index: TextIndex): number {
  const pairs = words.length - 1
  /** How many of the pairs of the question stand side by side in a text, and how many pairs the text has. */
  const meet = ({ text, language }: ReadText) => {
    const met = new Set<number>()
    let before: number | undefined
    let of = -1
    for (const { word } of wordsOf(text)) {
      if (STOP_WORDS[language].has(word)) continue
      of += 1
      const id = index.dictionary.find(word)
      for (let at = 0; at < pairs && id !== undefined && before !== undefined; at += 1) {
        if (words[at]!.meanings.has(before) && words[at + 1]!.meanings.has(id)) met.add(at)
      }
      before = id
    }
    return { met: met.size, of }
  }
  const texts = textsIn(entry, index.locale)
  const earned = [
    ...WORTH.map(([field, worth]) => (worth * meet(texts[field]).met) / pairs),
    ...index.namesOf(entry).map((name) => {
      const { met, of } = meet(name)
      return (WORTH_OF_NAME * met) / Math.max(pairs, of)
    }),
  ]
  // Each further place adds to what is still missing.
  return 1 - earned.reduce((missing, part) => missing * (1 - part), 1)
}
