import { caseMaker } from '@/bench/cases'
import { nameAt } from '@/bench/names'
import { wordsIn } from '@/bench/texts'
import type { Content } from '@/seed/content-types'
import cases from '@/seed/content/cases.json'
import municipalities from '@/seed/content/municipalities.json'
import priorities from '@/seed/content/priorities.json'
import themes from '@/seed/content/themes.json'
import topics from '@/seed/content/topics.json'

const source = { cases, municipalities, priorities, themes, topics } as unknown as Content
const NUMBERS = Array.from({ length: 300 }, (_, i) => i + 1)
const slugsOf = (list: { slug: string }[]) => list.map(({ slug }) => slug)

describe('a made-up case', () => {
  const make = caseMaker(source)
  const made = NUMBERS.map(make)

  it('is the same each time, whichever others are made', () => {
    expect(caseMaker(source)(217)).toEqual(made[216])
  })

  it('is another one with another seed', () => {
    expect(caseMaker(source, 1)(217)).not.toEqual(made[216])
  })

  it('has an address of its own', () => {
    expect(made[0]?.slug).toBe('bench-000001')
    expect(new Set(slugsOf(made)).size).toBe(made.length)
  })

  it('has a summary that fits on a card, and a story of 120 to 200 words, in each of its languages', () => {
    for (const { summary, body } of made) {
      expect(Math.max(...Object.values(summary).map((text) => text.length))).toBeLessThanOrEqual(200)
      const lengths = Object.values(body).map((texts) => wordsIn(texts.join(' ')).length)
      expect(Math.min(...lengths)).toBeGreaterThanOrEqual(120)
      expect(Math.max(...lengths)).toBeLessThanOrEqual(200)
    }
  })

  it.each(['fi', 'sv'] as const)('is translated into %s four times of five', (locale) => {
    const translated = made.filter(({ title }) => title[locale]).length / made.length
    expect(translated).toBeGreaterThan(0.7)
    expect(translated).toBeLessThan(0.9)
  })

  it('refers to what the seed makes', () => {
    for (const item of made) {
      expect(slugsOf(themes)).toContain(item.theme)
      expect(slugsOf(priorities)).toEqual(expect.arrayContaining(item.priorities))
      expect(slugsOf(municipalities)).toEqual(expect.arrayContaining(item.municipalities))
      expect(slugsOf(topics)).toEqual(expect.arrayContaining(item.topics))
      expect(item.municipalities.length > 0).toBe(!item.wholeRegion)
    }
  })

  it('brings fewer new words the more there are', () => {
    const wordsOf = (from: number, to: number) =>
      new Set(made.slice(from, to).flatMap(({ body }) => wordsIn(body.en.join(' '))))
    const [first, second] = [wordsOf(0, 150), wordsOf(0, 300)]
    expect(second.size).toBeGreaterThan(first.size)
    expect(second.size - first.size).toBeLessThan(first.size / 2)
  })

  it('bears a name that no other number gives', () => {
    expect(new Set(Array.from({ length: 50_000 }, (_, i) => nameAt(i))).size).toBe(50_000)
  })
})
