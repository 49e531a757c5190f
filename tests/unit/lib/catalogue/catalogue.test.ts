import { countBits } from '@/lib/catalogue/bits'
import { Catalogue, type Wanted } from '@/lib/catalogue/catalogue'
import { type Entry, keepTexts, textsIn } from '@/lib/catalogue/entry'
import { FACETS, type FacetName } from '@/lib/lists'

/** Numbers that look random and are the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const random = randomFrom(2030)
const pickFrom = <T>(list: readonly T[], most: number): T[] =>
  list.filter(() => random() < most / list.length).slice(0, most)

const VALUES: Record<FacetName, string[]> = {
  theme: ['t1', 't2', 't3'],
  priority: ['p1', 'p2', 'p3'],
  municipality: Array.from({ length: 26 }, (_, index) => `m${index}`),
  topic: Array.from({ length: 40 }, (_, index) => `topic${index}`),
  stage: ['idea', 'pilot', 'running', 'finished'],
  year: ['2020', '2021', '2022'],
}
const WORDS = ['heat', 'pump', 'school', 'forest', 'battery', 'data', 'ferry', 'wood']

const entry = (number: number, more: Partial<Entry> = {}): Entry => ({
  id: `id${number}`,
  slug: `case-${number}`,
  ...keepTexts({ en: { title: pickFrom(WORDS, 3).join(' '), summary: pickFrom(WORDS, 3).join(' ') } }),
  values: Object.fromEntries(FACETS.map((facet) => [facet, pickFrom(VALUES[facet], 3)])) as unknown as Entry['values'],
  publishedAt: new Date(1_700_000_000_000 + Math.floor(random() * 500) * 1000).toISOString(),
  updatedAt: '2026-11-24T09:00:00.000Z',
  ...more,
})

const has = (word: string) => (each: Entry) => {
  const { title, summary } = textsIn(each, 'en')
  return `${title.text} ${summary.text}`.split(' ').some((other) => other === word)
}

const matches = (each: Entry, wanted: Wanted, except?: FacetName) =>
  FACETS.every((facet) => {
    const values = wanted[facet] ?? []
    return facet === except || values.length === 0 || values.some((value) => each.values[facet].includes(value))
  })

const filled = (entries: Entry[]) => {
  const catalogue = new Catalogue()
  for (const each of entries) catalogue.put(each)
  return catalogue
}

describe('facets', () => {
  const entries = Array.from({ length: 300 }, (_, number) => entry(number))
  const catalogue = filled(entries)

  it('count what counting case by case counts, over a thousand random filters', () => {
    for (let round = 0; round < 1000; round += 1) {
      const wanted = Object.fromEntries(
        FACETS.map((facet) => [facet, random() < 0.35 ? pickFrom(VALUES[facet], 3) : []]),
      ) as Wanted
      const word = random() < 0.3 ? WORDS[Math.floor(random() * WORDS.length)] : undefined
      const found = word ? catalogue.search(word, 'en') : undefined
      const among = word ? entries.filter(has(word)) : entries
      expect(countBits(catalogue.narrow(wanted, found))).toBe(among.filter((each) => matches(each, wanted)).length)
      for (const facet of FACETS) {
        const expected = VALUES[facet].map(
          (value) => among.filter((each) => matches(each, wanted, facet) && each.values[facet].includes(value)).length,
        )
        expect(catalogue.count(facet, VALUES[facet], wanted, found)).toEqual(expected)
      }
    }
  })

  it('stay right while cases come, change and go', () => {
    const changing = filled(entries)
    const kept = new Map(entries.map((each) => [each.id, each]))
    for (let round = 0; round < 400; round += 1) {
      const number = Math.floor(random() * 400)
      if (random() < 0.4) {
        kept.delete(`id${number}`)
        changing.remove(`id${number}`)
      } else {
        const changed = entry(number)
        kept.set(changed.id, changed)
        changing.put(changed)
      }
    }
    const now = [...kept.values()]
    expect(changing.size).toBe(now.length)
    for (const facet of FACETS) {
      expect(changing.count(facet, VALUES[facet], {})).toEqual(
        VALUES[facet].map((value) => now.filter((each) => each.values[facet].includes(value)).length),
      )
    }
    for (const word of WORDS) {
      const found = changing.search(word, 'en')!
      expect(countBits(found.cases)).toBe(now.filter(has(word)).length)
    }
  })
})

describe('the order', () => {
  const titled = (number: number, title: string, publishedAt: string) =>
    entry(number, { ...keepTexts({ en: { title }, sv: { title } }), publishedAt })
  const catalogue = filled([
    titled(1, 'Zebra heat', '2026-01-01T00:00:00.000Z'),
    titled(2, 'Ångström', '2026-03-01T00:00:00.000Z'),
    titled(3, 'Battery heat', '2026-02-01T00:00:00.000Z'),
    titled(4, 'Öppna 10', '2026-02-01T00:00:00.000Z'),
    titled(5, 'Öppna 9', '2025-02-01T00:00:00.000Z'),
  ])
  const order = (sort: 'newest' | 'title', locale: 'en' | 'sv' = 'en') =>
    catalogue.entriesAt(catalogue.sorted(catalogue.narrow({}), sort, locale)).map(({ slug }) => slug)

  it('puts the newest first, and of one moment goes by the address', () => {
    expect(order('newest')).toEqual(['case-2', 'case-3', 'case-4', 'case-1', 'case-5'])
  })

  it('sorts titles as the language does, and numbers by their value', () => {
    expect(order('title', 'sv')).toEqual(['case-3', 'case-1', 'case-2', 'case-5', 'case-4'])
    expect(order('title', 'en')).toEqual(['case-2', 'case-3', 'case-5', 'case-4', 'case-1'])
  })

  it('puts the better match first', () => {
    const found = catalogue.search('battery heat', 'en')!
    const [first] = catalogue.entriesAt(catalogue.sorted(found.cases, 'relevance', 'en', found))
    expect(first?.slug).toBe('case-3')
  })
})
