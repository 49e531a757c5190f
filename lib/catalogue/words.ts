import { fold } from './fold'

/** A word as search compares it, and where it stands in the text: `text.slice(start, end)` is what was written. */
export type Word = { word: string; start: number; end: number }

/** Letters and digits, with what may stand inside a word: marks, soft hyphens, an apostrophe (region's). */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*(?:['’][\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*)*/gu

/** Some signs that count as digits are taken apart into more than digits: ½, ⑴. */
const NO_PART_OF_A_WORD = /[^\p{L}\p{N}]+/gu

/** The words of a text in their order. A hyphen, a slash or a colon ends a word. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: written, index: start } of text.matchAll(WORD)) {
    const word = fold(written).replace(NO_PART_OF_A_WORD, '')
    if (word !== '') words.push({ word, start, end: start + written.length })
  }
  return words
}
