/** Longer words are not compared. */
export const LONGEST_COMPARED = 60

/** Three rows of the table, used again for each comparison: a dictionary is thousands of them. */
const WIDTH = LONGEST_COMPARED + 8
let beforeLast = new Uint8Array(WIDTH)
let last = new Uint8Array(WIDTH)
let current = new Uint8Array(WIDTH)

export type Distance = { whole: number; beginning: number }
const FAR = 200

/**
 * How many letters must be changed, added, left out or swapped with their neighbour to make `word` of `candidate`
 * (optimal string alignment), and of its nearest beginning, because someone may still be typing.
 *
 * @param limit 0–4; what is further away is as far as can be, and no longer worth the work
 */
export function editDistance(word: string, candidate: string, limit: number): Distance {
  const rows = word.length
  const columns = Math.min(candidate.length, rows + limit)
  const far = { whole: FAR, beginning: FAR }
  if (rows > LONGEST_COMPARED || columns < rows - limit) return far
  for (let column = 0; column <= columns; column += 1) last[column] = column
  for (let row = 1; row <= rows; row += 1) {
    // Further from the diagonal than the limit nothing can be near enough.
    const from = Math.max(1, row - limit)
    const to = Math.min(columns, row + limit)
    current[from - 1] = from === 1 ? row : FAR
    if (to < columns) current[to + 1] = FAR
    if (row - 1 + limit < to) last[to] = FAR
    let least = current[from - 1]!
    for (let column = from; column <= to; column += 1) {
      const letter = word.charCodeAt(row - 1)
      const other = candidate.charCodeAt(column - 1)
      let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (letter === other ? 0 : 1))
      const swapped =
        row > 1 && column > 1 && letter === candidate.charCodeAt(column - 2) && word.charCodeAt(row - 2) === other
      if (swapped) cost = Math.min(cost, beforeLast[column - 2]! + 1)
      current[column] = cost
      if (cost < least) least = cost
    }
    if (least > limit) return far
    ;[beforeLast, last, current] = [last, current, beforeLast]
  }
  let beginning = FAR
  for (let column = Math.max(0, rows - limit); column <= columns; column += 1) {
    beginning = Math.min(beginning, last[column]!)
  }
  return { whole: candidate.length === columns ? last[columns]! : FAR, beginning }
}
