import { FACETS, type FacetName } from '@/lib/lists'
import { type Bits, addBit, bitsFor, grown, removeBit } from './bits'
import type { Entry } from './entry'

/** Each value of each facet as the set of the cases that have it, by slot. */
export class FacetSets {
  #capacity: number
  readonly #sets = Object.fromEntries(FACETS.map((name) => [name, new Map<string, Bits>()])) as Record<
    FacetName,
    Map<string, Bits>
  >

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  /** The cases with a value; an empty set for a value that no case has. */
  casesWith = (facet: FacetName, value: string): Bits => this.#sets[facet].get(value) ?? bitsFor(this.#capacity)

  /** Every value of a facet that some case has or had. */
  valuesOf = (facet: FacetName): string[] => [...this.#sets[facet].keys()]

  add(slot: number, { values }: Entry): void {
    for (const facet of FACETS) {
      for (const value of values[facet]) {
        const cases = this.casesWith(facet, value)
        addBit(cases, slot)
        this.#sets[facet].set(value, cases)
      }
    }
  }

  remove(slot: number, { values }: Entry): void {
    for (const facet of FACETS) for (const value of values[facet]) removeBit(this.casesWith(facet, value), slot)
  }

  grow(capacity: number): void {
    this.#capacity = capacity
    for (const sets of Object.values(this.#sets)) {
      for (const [value, cases] of sets) sets.set(value, grown(cases, capacity))
    }
  }
}
