const FIRST_ROOM = 4
const SLOT_SHIFT = 8
const WEIGHT_MASK = 0xff

/** Slot above, weight below. */
type Packed = number
const pack = (slot: number, weight: number): Packed => ((slot << SLOT_SHIFT) | Math.min(weight, WEIGHT_MASK)) >>> 0
const slotIn = (packed: Packed) => packed >>> SLOT_SHIFT

/** The cases of a word that stands in more than one. */
class Several {
  packed = new Uint32Array(FIRST_ROOM)
  length = 0

  add(one: Packed): void {
    if (this.length === this.packed.length) {
      const larger = new Uint32Array(this.packed.length * 2)
      larger.set(this.packed)
      this.packed = larger
    }
    this.packed[this.length] = one
    this.length += 1
  }

  /** The last one moves into the place of what goes, since the order says nothing. */
  remove(slot: number): void {
    const at = this.packed.subarray(0, this.length).findIndex((one) => slotIn(one) === slot)
    if (at < 0) return
    this.length -= 1
    this.packed[at] = this.packed[this.length]!
  }
}

/**
 * The cases in which each word stands, each with a weight of 1–255, packed into 32 bits: a word of a thousand cases
 * takes 4 kB instead of the 100 kB of a Map. Most words stand in one case, and take no list at all.
 */
export class Postings {
  readonly #byWord: (Packed | Several | undefined)[] = []

  add(word: number, slot: number, weight: number): void {
    const before = this.#byWord[word]
    const one = pack(slot, weight)
    if (before === undefined) this.#byWord[word] = one
    else if (before instanceof Several) before.add(one)
    else {
      const several = new Several()
      several.add(before)
      several.add(one)
      this.#byWord[word] = several
    }
  }

  remove(word: number, slot: number): void {
    const before = this.#byWord[word]
    if (before instanceof Several) before.remove(slot)
    else if (before !== undefined && slotIn(before) === slot) this.#byWord[word] = undefined
  }

  /** Calls `visit` with each case in which a word stands. */
  each(word: number, visit: (slot: number, weight: number) => void): void {
    const cases = this.#byWord[word]
    if (cases === undefined) return
    const packed = cases instanceof Several ? cases.packed : [cases]
    const length = cases instanceof Several ? cases.length : 1
    for (let at = 0; at < length; at += 1) visit(slotIn(packed[at]!), packed[at]! & WEIGHT_MASK)
  }

  /** In how many cases a word stands. */
  count(word: number): number {
    const cases = this.#byWord[word]
    return cases instanceof Several ? cases.length : cases === undefined ? 0 : 1
  }
}
