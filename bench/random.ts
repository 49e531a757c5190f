/** Chance that can be repeated: the same number gives the same draws. */
export type Random = {
  /** A number from 0 to below 1. */
  next: () => number
  below: (limit: number) => number
  chance: (probability: number) => boolean
  pick: <Item>(items: readonly Item[]) => Item
  /** Draws an item by its weight. */
  weighted: <Item>(items: readonly Item[], weight: (item: Item, rank: number) => number) => Item
  /** As many different items as asked for, or all. */
  several: <Item>(items: readonly Item[], count: number, draw: () => Item) => Item[]
}

/** The generator mulberry32: 32 bits of state, good enough to scatter words. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** How often the thing of a rank, from 0, is met among things that follow Zipf's law. */
export const zipf = (_: unknown, rank: number) => 1 / (rank + 1)

/** @param seed the same seed gives the same chance */
export function random(seed: number): Random {
  const next = mulberry32(seed)
  const below = (limit: number) => Math.floor(next() * limit)
  const pick = <Item>(items: readonly Item[]) => {
    const item = items[below(items.length)]
    if (item === undefined) throw new Error('There is nothing to pick from')
    return item
  }
  const weighted = <Item>(items: readonly Item[], weight: (item: Item, rank: number) => number) => {
    const weights = items.map(weight)
    let left = next() * weights.reduce((sum, each) => sum + each, 0)
    return items.find((_, i) => (left -= weights[i] ?? 0) < 0) ?? pick(items)
  }
  const several = <Item>(items: readonly Item[], count: number, draw: () => Item) => {
    const drawn = new Set<Item>()
    while (drawn.size < Math.min(count, items.length)) drawn.add(draw())
    return [...drawn]
  }
  return { next, below, chance: (probability) => next() < probability, pick, weighted, several }
}
