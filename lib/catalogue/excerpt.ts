import type { Locale } from '@/lib/locales'
import { type Entry, type TextField, textsIn } from './entry'
import type { Found } from './search'
import type { TextIndex } from './text-index'
import { wordsOf } from './words'

/** A text in pieces; the words that were searched for are marked. */
export type Piece = { text: string; marked?: true }

/** How many words of the text of a case are shown around what was found. */
const WINDOW = 28
const BEFORE = 6

/** Which of the asked words each word of a text answers to, as numbers; none for most. */
type Answers = (word: string) => number[]

/** Tells what the words of a text answer to. */
export function answersOf({ words }: Found, { dictionary }: TextIndex): Answers {
  return (word) => {
    const id = dictionary.find(word)
    return id === undefined ? [] : words.flatMap(({ meanings }, asked) => (meanings.has(id) ? [asked] : []))
  }
}

/** The text from `start` to `end`, in pieces. */
export function mark(text: string, answers: Answers, start = 0, end = text.length): Piece[] {
  const pieces: Piece[] = []
  let done = start
  for (const word of wordsOf(text)) {
    if (word.start < start || word.end > end || answers(word.word).length === 0) continue
    if (word.start > done) pieces.push({ text: text.slice(done, word.start) })
    pieces.push({ text: text.slice(word.start, word.end), marked: true })
    done = word.end
  }
  if (done < end) pieces.push({ text: text.slice(done, end) })
  return pieces
}

/** The stretch of a long text that answers the most of what was asked. */
function bestWindow(text: string, answers: Answers): { start: number; end: number; answered: number } {
  const words = wordsOf(text)
  const answered = words.map(({ word }) => answers(word))
  let best = { first: 0, answered: 0 }
  answered.forEach((own, at) => {
    if (own.length === 0) return
    const count = new Set(answered.slice(at, at + WINDOW - BEFORE).flat()).size
    if (count > best.answered) best = { first: Math.max(0, at - BEFORE), answered: count }
  })
  const next = words[best.first + WINDOW]
  return {
    start: best.first > 0 ? words[best.first]!.start : 0,
    end: next ? words[best.first + WINDOW - 1]!.end : text.length,
    answered: best.answered,
  }
}

/**
 * What of a found case is shown under its title: the text that answers the most of what was asked. The summary is
 * whole, the others are cut; the summary wins when none answers more.
 */
export function excerpt(
  entry: Entry,
  locale: Locale,
  found: Found,
  index: TextIndex,
): { pieces: Piece[]; language: Locale } {
  const answers = answersOf(found, index)
  const texts = textsIn(entry, locale)
  const candidates = (['summary', 'body', 'organisations'] satisfies TextField[]).map((field) => {
    const { text, language } = texts[field]
    const stretch = bestWindow(text, answers)
    return { ...(field === 'summary' ? { ...stretch, start: 0, end: text.length } : stretch), text, language }
  })
  const best = candidates.reduce((first, next) => (next.answered > first.answered ? next : first))
  const { text, start, end, language } = best
  const pieces = mark(text, answers, start, end)
  return {
    pieces: [...(start > 0 ? [{ text: '… ' }] : []), ...pieces, ...(end < text.length ? [{ text: ' …' }] : [])],
    language,
  }
}
