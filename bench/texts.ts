import { LOCALES, type Locale } from '@/lib/locales'
import type { Case } from '@/seed/content-types'
import { inflected } from './names'
import type { Random } from './random'

/** What the texts of one language are made of. */
export type Material = { tails: string[]; summaries: string[]; sentences: string[] }

const LONGEST_SENTENCE = 35
const SENTENCE_END = /(?<=[.!?])\s+(?=[\p{Lu}\d])/u
const LINK = /\[([^\]]+)\]\([^)]+\)/g
/** “Smart Kalasatama: a harbour turned living lab”: a title is a name and what it is. */
const TITLE_MIDDLE = /: | – /

/** Sentences that hold any number of names, so that a case says all of its own. */
const FRAMES: Record<Locale, ((names: string, year: number) => string)[]> = {
  en: [
    (names, year) => `In ${year} ${names} joined the work.`,
    (names) => `Partners on site are ${names}.`,
    (names, year) => `Since ${year} it has also been tried in ${names}.`,
  ],
  fi: [
    (names, year) => `Vuonna ${year} mukaan tulivat ${names}.`,
    (names) => `Kumppaneita ovat ${names}.`,
    (names, year) => `Vuodesta ${year} sitä on kokeiltu myös näissä: ${names}.`,
  ],
  sv: [
    (names, year) => `År ${year} kom ${names} med i arbetet.`,
    (names) => `Parter på plats är ${names}.`,
    (names, year) => `Sedan ${year} prövas det också i ${names}.`,
  ],
}

export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []
const upTo = (text: string, length: number) =>
  text.length <= length ? text : text.slice(0, length).replace(/\s+\S*$/, '')

/** Takes the texts of real cases apart. */
export function materialOf(cases: Case[], locale: Locale): Material {
  const texts = (read: (item: Case) => Case['title']) =>
    cases.flatMap((item) => {
      const text = read(item)
      return (typeof text === 'string' ? text : text[locale]) ?? []
    })
  const bodies = cases.flatMap(({ body }) => body[locale] ?? []).map((paragraph) => paragraph.replace(LINK, '$1'))
  return {
    tails: texts(({ title }) => title).map((title) => title.split(TITLE_MIDDLE).at(-1) ?? title),
    summaries: texts(({ summary }) => summary),
    sentences: bodies
      .flatMap((paragraph) => paragraph.split(SENTENCE_END))
      .filter((sentence) => wordsIn(sentence).length <= LONGEST_SENTENCE),
  }
}

export const materials = (cases: Case[]) =>
  Object.fromEntries(LOCALES.map((locale) => [locale, materialOf(cases, locale)])) as Record<Locale, Material>

/** The beginning of one sentence with the end of another. */
function sentence({ sentences }: Material, chance: Random): string {
  const [first, second] = [chance.pick(sentences).split(' '), chance.pick(sentences).split(' ')]
  if (chance.chance(0.4)) return first.join(' ')
  return [...first.slice(0, Math.ceil(first.length / 2)), ...second.slice(Math.floor(second.length / 2))].join(' ')
}

export const titleOf = (material: Material, name: string, chance: Random) => `${name}: ${chance.pick(material.tails)}`

export const summaryOf = (material: Material, name: string, chance: Random) =>
  upTo(`${name}. ${chance.pick(material.summaries)}`, 200)

/** @returns four paragraphs of 120 to 200 words together, which hold all of the names */
export function bodyOf(material: Material, names: string[], locale: Locale, chance: Random): string[] {
  const texts: string[] = []
  for (let i = 0; i < names.length; i += 4) {
    const list = names.slice(i, i + 4).map((name) => inflected(name, locale, chance))
    texts.push(chance.pick(FRAMES[locale])(list.join(', '), 2010 + chance.below(16)))
  }
  const count = () => wordsIn(texts.join(' ')).length
  const least = 125 + chance.below(35)
  while (count() < least) texts.push(sentence(material, chance))
  const order = texts.map((text) => ({ text, rank: chance.next() })).sort((a, b) => a.rank - b.rank)
  return [0, 1, 2, 3].map((paragraph) =>
    order
      .filter((_, i) => i % 4 === paragraph)
      .map(({ text }) => text)
      .join(' '),
  )
}
