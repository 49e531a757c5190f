import type { Locale } from '@/lib/locales'
import { type Entry, titleIn } from './entry'

type EntryAt = (slot: number) => Entry | undefined

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The newest first; of the same moment in the order of their addresses, so that pages never overlap. */
export const byNewest = (slots: number[], entryAt: EntryAt): number[] =>
  slots
    .map((slot) => ({ slot, entry: entryAt(slot)! }))
    .sort((a, b) => compare(b.entry.publishedAt, a.entry.publishedAt) || compare(a.entry.slug, b.entry.slug))
    .map(({ slot }) => slot)

/** As a reader of the language sorts titles: å, ä and ö at the end in Finnish and Swedish, numbers by value. */
export function byTitle(slots: number[], entryAt: EntryAt, locale: Locale): number[] {
  const collator = new Intl.Collator(locale, { numeric: true })
  return slots
    .map((slot) => ({ slot, title: titleIn(entryAt(slot)!, locale).text, slug: entryAt(slot)!.slug }))
    .sort((a, b) => collator.compare(a.title, b.title) || compare(a.slug, b.slug))
    .map(({ slot }) => slot)
}

/** More than there will ever be cases, and small enough that a score and a place fit into one number. */
const PLACES = 2 ** 20
/** Scores that differ by less are the same. */
const STEPS = 100

/**
 * The best fitting first; the same fit in the order in which they came. Numbers are sorted without a comparing
 * function, which is ten times faster than with one.
 *
 * @param scores how well each fits, by slot, under 10⁷
 */
export function byScore(slots: number[], scores: Float32Array): number[] {
  const keys = Float64Array.from(slots, (slot, place) => place - Math.round(scores[slot]! * STEPS) * PLACES)
  return Array.from(keys.sort(), (key) => slots[((key % PLACES) + PLACES) % PLACES]!)
}
