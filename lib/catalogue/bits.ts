/** A set of small whole numbers, one bit each: 10,000 cases are 1.25 kB, and counting a facet is a few hundred steps. */
export type Bits = Uint32Array

const WORD = 32

/** An empty set for numbers below `capacity`. */
export const bitsFor = (capacity: number): Bits => new Uint32Array(Math.ceil(capacity / WORD))

export const addBit = (bits: Bits, at: number): void => {
  bits[at >>> 5]! |= 1 << (at & 31)
}

export const removeBit = (bits: Bits, at: number): void => {
  bits[at >>> 5]! &= ~(1 << (at & 31))
}

export const hasBit = (bits: Bits, at: number): boolean => (bits[at >>> 5]! & (1 << (at & 31))) !== 0

/** The same set with room for numbers below `capacity`. */
export function grown(bits: Bits, capacity: number): Bits {
  const larger = bitsFor(capacity)
  larger.set(bits)
  return larger
}

/** What all of the sets hold, in a new set; the sets are equally long. */
export function intersection(first: Bits, ...others: Bits[]): Bits {
  const both = first.slice()
  for (const other of others) for (let word = 0; word < both.length; word += 1) both[word]! &= other[word]!
  return both
}

/** What any of the sets holds, in a new set of the length of `empty`. */
export function union(sets: Bits[], empty: Bits): Bits {
  const any = new Uint32Array(empty.length)
  for (const set of sets) for (let word = 0; word < any.length; word += 1) any[word]! |= set[word]!
  return any
}

/** How many bits of a 32-bit word are set, by adding neighbours in parallel. */
export function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** How many numbers both sets hold. */
export function countBoth(a: Bits, b: Bits): number {
  let count = 0
  for (let word = 0; word < a.length; word += 1) count += onesIn(a[word]! & b[word]!)
  return count
}

/** How many numbers the set holds. */
export const countBits = (bits: Bits): number => countBoth(bits, bits)

/** Calls `visit` with each number of the set, ascending. */
export function eachBit(bits: Bits, visit: (at: number) => void): void {
  for (let word = 0; word < bits.length; word += 1) {
    for (let rest = bits[word]!; rest !== 0; rest &= rest - 1) visit(word * WORD + 31 - Math.clz32(rest & -rest))
  }
}
