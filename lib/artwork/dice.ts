/**
 * Repeatable chance: the same text always rolls the same row of numbers, on every machine and in every run.
 * FNV-1a turns the text into 32 bits, mulberry32 turns these into a row.
 *
 * @param text what the row belongs to, for example `climate-neutrality/pornainen-sand-battery`
 * @returns a function that gives the next number, 0 ≤ n < 1, at each call
 */
export function createDice(text: string): () => number {
  let state = 0x811c9dc5
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
