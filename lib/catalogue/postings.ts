const FIRST_ROOM = 2
const SLOT_SHIFT = 8
const WEIGHT_MASK = 0xff

/**
 * The cases in which one word stands, each with a weight of 1–255, packed into 32 bits: slot above, weight below.
 * A word of a thousand cases takes 4 kB instead of the 100 kB of a Map.
 */
export class Postings {
  #packed = new Uint32Array(FIRST_ROOM)
  #length = 0

  get length(): number {
    return this.#length
  }

  add(slot: number, weight: number): void {
    if (this.#length === this.#packed.length) {
      const larger = new Uint32Array(this.#packed.length * 2)
      larger.set(this.#packed)
      this.#packed = larger
    }
    this.#packed[this.#length] = ((slot << SLOT_SHIFT) | Math.min(weight, WEIGHT_MASK)) >>> 0
    this.#length += 1
  }

  /** Takes a case out; the last one moves into its place, since the order says nothing. */
  remove(slot: number): void {
    for (let at = 0; at < this.#length; at += 1) {
      if (this.#packed[at]! >>> SLOT_SHIFT !== slot) continue
      this.#length -= 1
      this.#packed[at] = this.#packed[this.#length]!
      return
    }
  }

  each(visit: (slot: number, weight: number) => void): void {
    for (let at = 0; at < this.#length; at += 1) {
      visit(this.#packed[at]! >>> SLOT_SHIFT, this.#packed[at]! & WEIGHT_MASK)
    }
  }
}
