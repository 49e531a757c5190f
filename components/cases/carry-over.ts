import { FACETS } from '@/lib/lists'

/** The order in which an address names things (lib/case-filter.ts). */
const ORDER: readonly string[] = ['q', ...FACETS, 'sort', 'page', 'view', 'pick']

/** Of these there is one. */
const SINGLE: readonly string[] = ['q', 'sort', 'page', 'view']

type Pair = [string, string]
const has = (list: Pair[], [name, value]: Pair) => list.some(([other, its]) => other === name && its === value)

/**
 * Where a link leads that belongs to a result which is no longer the newest: what it adds and takes away, done to the
 * address of this moment. So two quick choices are both made, though the second link was drawn before the first.
 *
 * @param now the query of this moment
 * @param shown the query of the result that the link stands in
 * @param link the query of the link
 */
export function carryOver(now: URLSearchParams, shown: URLSearchParams, link: URLSearchParams): URLSearchParams {
  const [before, after] = [[...shown], [...link]]
  const added = after.filter((pair) => !has(before, pair))
  const taken = before.filter((pair) => !has(after, pair))
  const isReplaced = ([name]: Pair) => SINGLE.includes(name) && added.some(([other]) => other === name)
  const kept = [...now].filter((pair) => !has(taken, pair) && !has(added, pair) && !isReplaced(pair))
  return new URLSearchParams([...kept, ...added].toSorted(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b)))
}
