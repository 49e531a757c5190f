import { ORGANISATION_KINDS, STAGES, type OrganisationKind, type Stage } from '@/lib/lists'
import { LOCALES, type Locale } from '@/lib/locales'
import type { Content } from '@/seed/content-types'
import { namesOf } from './names'
import { random, zipf, type Random } from './random'
import { bodyOf, materials, summaryOf, titleOf } from './texts'

type Source = Pick<Content, 'cases' | 'themes' | 'priorities' | 'municipalities' | 'topics'>
type Localised<Value> = Partial<Record<Locale, Value>> & { en: Value }

/** A case that is made up, for measurements only. What it refers to is named by slugs of the seeded content. */
export type BenchCase = {
  slug: string
  title: Localised<string>
  summary: Localised<string>
  /** Paragraphs of plain text. */
  body: Localised<string[]>
  theme: string
  priorities: string[]
  wholeRegion: boolean
  municipalities: string[]
  topics: string[]
  stage?: Stage
  yearStarted: number
  organisations: { name: string; kind: OrganisationKind }[]
  /** ISO 8601. */
  publishedAt: string
}

const SEED = 2030
const NEWEST = Date.parse('2026-11-24T08:00:00.000Z')
const TEN_YEARS = 3652 * 24 * 3_600_000

/** All in English; four of five in the other languages too. */
const languagesOf = (chance: Random): Locale[] => {
  const translated = { en: 1, fi: 0.82, sv: 0.78 }
  const drawn = chance.next()
  return LOCALES.filter((locale) => drawn < translated[locale])
}

export const benchSlug = (number: number) => `bench-${String(number).padStart(6, '0')}`

/**
 * Prepares the making of cases out of the words of the seeded ones.
 *
 * @param source the seeded content
 * @param seed another seed gives other cases
 * @returns makes the case of a number from 1: always the same one, whichever others are made
 */
export function caseMaker(source: Source, seed = SEED): (number: number) => BenchCase {
  const byTheme = new Map(
    source.themes.map(({ slug }) => [slug, materials(source.cases.filter(({ theme }) => theme === slug))]),
  )
  const slugs = (list: { slug: string }[]) => list.map(({ slug }) => slug)
  const [priorities, topics] = [slugs(source.priorities), slugs(source.topics)]

  return (number) => {
    const chance = random(Math.imul(number, 2_654_435_761) ^ seed)
    const theme = chance.weighted(source.themes, zipf).slug
    const names = namesOf(number, chance)
    const [name = '', partner = ''] = names
    const inEach = <Value>(write: (texts: ReturnType<typeof materials>[Locale], locale: Locale) => Value) =>
      Object.fromEntries(
        languages.map((locale) => [locale, write(byTheme.get(theme)![locale], locale)]),
      ) as Localised<Value>
    const languages = languagesOf(chance)
    const wholeRegion = chance.chance(0.06)
    const place = () => chance.weighted(source.municipalities, ({ population }) => population.value).slug
    return {
      slug: benchSlug(number),
      title: inEach((texts) => titleOf(texts, name, chance)),
      summary: inEach((texts) => summaryOf(texts, name, chance)),
      body: inEach((texts, locale) => bodyOf(texts, names, locale, chance)),
      theme,
      priorities: chance.several(priorities, 1 + chance.below(2), () => chance.pick(priorities)),
      wholeRegion,
      municipalities: wholeRegion ? [] : chance.several(slugs(source.municipalities), 1 + chance.below(3), place),
      topics: chance.several(topics, 1 + chance.below(4), () => chance.weighted(topics, zipf)),
      stage: chance.chance(0.3) ? undefined : chance.pick(STAGES),
      yearStarted: 2010 + chance.below(17),
      organisations: [`${name} Oy`, partner].map((each) => ({ name: each, kind: chance.pick(ORGANISATION_KINDS) })),
      publishedAt: new Date(NEWEST - chance.below(TEN_YEARS / 60_000) * 60_000).toISOString(),
    }
  }
}
