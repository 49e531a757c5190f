/** A word's ending, and what stands there instead. */
export type Ending = [RegExp, string]

/** The word with the first of these endings that it has replaced. */
export function replaceEnding(word: string, endings: readonly Ending[]): string {
  for (const [ending, instead] of endings) {
    const changed = word.replace(ending, instead)
    if (changed !== word) return changed
  }
  return word
}
