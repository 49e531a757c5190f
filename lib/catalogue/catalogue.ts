import { LRUCache } from 'lru-cache'
import { FACETS, type FacetName, type Sort } from '@/lib/lists'
import type { Locale } from '@/lib/locales'
import { type Bits, addBit, bitsFor, countBoth, grown, hasBit, intersection, removeBit, union } from './bits'
import type { Entry } from './entry'
import { FacetSets } from './facet-sets'
import { byNewest, byScore, byTitle } from './order'
import { type Found, type Searched, search } from './search'
import { type Name, TextIndex } from './text-index'

const FIRST_CAPACITY = 64
const REMEMBERED_SEARCHES = 50

/** Wanted values by facet: several of one facet widen, several facets narrow. Nothing wanted is everything. */
export type Wanted = Partial<Record<FacetName, readonly string[]>>

/**
 * All published cases in memory: the one read model behind lists, counts, the map, search, related cases and feeds.
 * Each case has a slot; each value of a facet is a set of slots, so that narrowing and counting do not grow with what
 * a case holds.
 */
export class Catalogue implements Searched {
  capacity = FIRST_CAPACITY
  readonly #slots = new Map<string, number>()
  readonly #bySlug = new Map<string, number>()
  readonly #free: number[] = []
  readonly #entries: (Entry | undefined)[] = []
  #live = bitsFor(FIRST_CAPACITY)
  readonly #facets = new FacetSets(FIRST_CAPACITY)
  readonly #indexes = new Map<Locale, TextIndex>()
  readonly #names = new Map<Locale, Name[]>()
  /** Remembered for the next page or filter of the same question. */
  readonly #searches = new LRUCache<string, Found>({ max: REMEMBERED_SEARCHES })
  readonly #orders = new Map<string, number[]>()

  get size(): number {
    return this.#slots.size
  }

  has = (id: string): boolean => this.#slots.has(id)

  slotOf = (id: string): number | undefined => this.#slots.get(id)

  slotBySlug = (slug: string): number | undefined => this.#bySlug.get(slug)

  entryAt = (slot: number): Entry | undefined => this.#entries[slot]

  casesWith = this.#facets.casesWith

  valuesOf = this.#facets.valuesOf

  /** Puts a case in, in place of the one with the same id. */
  put(entry: Entry): void {
    this.remove(entry.id)
    const slot = this.#free.pop() ?? this.#entries.length
    if (slot >= this.capacity) this.#grow()
    this.#slots.set(entry.id, slot)
    this.#bySlug.set(entry.slug, slot)
    this.#entries[slot] = entry
    addBit(this.#live, slot)
    this.#facets.add(slot, entry)
    for (const index of this.#indexes.values()) index.add(slot, entry)
    this.#forget()
  }

  remove(id: string): void {
    const slot = this.#slots.get(id)
    const entry = slot === undefined ? undefined : this.#entries[slot]
    if (slot === undefined || !entry) return
    this.#slots.delete(id)
    if (this.#bySlug.get(entry.slug) === slot) this.#bySlug.delete(entry.slug)
    this.#entries[slot] = undefined
    this.#free.push(slot)
    removeBit(this.#live, slot)
    this.#facets.remove(slot, entry)
    for (const index of this.#indexes.values()) index.remove(slot, entry)
    this.#forget()
  }

  /** The names by which cases are found though no text of theirs has them. */
  setNames(locale: Locale, names: Name[]): void {
    this.#names.set(locale, names)
    this.#indexes.get(locale)?.setNames(names)
    this.#forget()
  }

  #grow(): void {
    this.capacity *= 2
    this.#live = grown(this.#live, this.capacity)
    this.#facets.grow(this.capacity)
  }

  #forget(): void {
    this.#searches.clear()
    this.#orders.clear()
  }

  /** The words of a language, indexed when they are first asked for. */
  indexOf(locale: Locale): TextIndex {
    const known = this.#indexes.get(locale)
    if (known) return known
    const index = new TextIndex(locale)
    this.#entries.forEach((entry, slot) => entry && index.add(slot, entry))
    index.setNames(this.#names.get(locale) ?? [])
    this.#indexes.set(locale, index)
    return index
  }

  /** The cases for some words; without words undefined. */
  search(query: string, locale: Locale): Found | undefined {
    if (query.trim() === '') return undefined
    const key = `${locale}:${query}`
    const known = this.#searches.get(key)
    if (known) return known
    const found = search(query, this.indexOf(locale), this)
    this.#searches.set(key, found)
    return found
  }

  /** The cases with a wanted value in every facet that wants any, but for the facet `except`. */
  narrow(wanted: Wanted, found?: Found, except?: FacetName): Bits {
    const sets = FACETS.filter((facet) => facet !== except && wanted[facet]?.length).map((facet) =>
      union(
        wanted[facet]!.map((value) => this.casesWith(facet, value)),
        this.#live,
      ),
    )
    return intersection(this.#live, ...(found ? [found.cases] : []), ...sets)
  }

  /** How many cases each value would give, its own facet left out: the number beside a filter. */
  count(facet: FacetName, values: readonly string[], wanted: Wanted, found?: Found): number[] {
    const cases = this.narrow(wanted, found, facet)
    return values.map((value) => countBoth(cases, this.casesWith(facet, value)))
  }

  /** How many cases have a value; with a second facet's value, both. */
  total(facet: FacetName, value: string, and: { facet: FacetName; value: string } = { facet, value }): number {
    return countBoth(this.casesWith(facet, value), this.casesWith(and.facet, and.value))
  }

  /** The slots of a set of cases in order; `found` must be given to sort by relevance. */
  sorted(cases: Bits, sort: Sort, locale: Locale, found?: Found): number[] {
    const inOrder = this.#order(sort === 'title' ? 'title' : 'newest', locale).filter((slot) => hasBit(cases, slot))
    return found && sort === 'relevance' ? byScore(inOrder, found.scores) : inOrder
  }

  /** The cases in these slots. */
  entriesAt = (slots: number[]): Entry[] => slots.flatMap((slot) => this.#entries[slot] ?? [])

  #order(sort: 'newest' | 'title', locale: Locale): number[] {
    const key = sort === 'title' ? locale : sort
    const known = this.#orders.get(key)
    if (known) return known
    const slots = [...this.#slots.values()]
    const order = sort === 'title' ? byTitle(slots, this.entryAt, locale) : byNewest(slots, this.entryAt)
    this.#orders.set(key, order)
    return order
  }
}
