import { benchSlug, caseMaker, type BenchCase } from './cases'
import { random, type Random } from './random'
import { readSource } from './source'
import { SORTS } from '@/lib/lists'
import { LOCALES, type Locale } from '@/lib/locales'
import { wordsIn } from './texts'

/**
 * One way to ask the site. `path` gives the address of a request by its number. Of `few` cases it shows one or two, of
 * many a page full of them: what it costs at either cannot be compared.
 */
export type Kind = { name: string; path: (request: number) => string; few?: true }

/** Cases whose words are searched for. */
const SAMPLE = 250
/** What a page of the list holds, at least: page 7 of few cases would be empty. */
const PAGE = 24

/** Several values of a facet widen: this is a page full of cases at any size. */
const THREE_FILTERS = [
  'theme=climate-neutrality&theme=citizens-city',
  'municipality=helsinki&municipality=espoo&municipality=vantaa&municipality=whole-region',
  'stage=idea&stage=pilot&stage=running&stage=finished',
].join('&')

const search = (word: string) => `q=${encodeURIComponent(word)}`

/** The made-up cases that are in every database, and in how many of them a word is common. */
const FIRST_CASES = 46
const COMMON = 8
const SHORTEST = 4

const longWords = ({ title, body }: BenchCase, locale: Locale) =>
  wordsIn([title[locale], ...(body[locale] ?? [])].join(' '))
    .map((word) => word.toLowerCase())
    .filter((word) => word.length >= SHORTEST)

/** Words that fill a page in a database of any size, so that only the number of cases differs. */
function commonWords(make: (number: number) => BenchCase, locale: Locale): string[] {
  const counts = new Map<string, number>()
  for (let number = 1; number <= FIRST_CASES; number += 1) {
    for (const word of new Set(longWords(make(number), locale))) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count >= COMMON).map(([word]) => word)
}

/** Words of made-up cases from all over the database, each once, in a scattered order. */
function wordList(cases: BenchCase[], locale: Locale, chance: Random): string[] {
  return [...new Set(cases.flatMap((each) => longWords(each, locale)))]
    .map((word) => ({ word, rank: chance.next() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ word }) => word)
}

/** A word with two neighbours exchanged. */
const misspelt = (word: string) => {
  const middle = Math.floor(word.length / 2)
  return word.slice(0, middle - 1) + word.charAt(middle) + word.charAt(middle - 1) + word.slice(middle + 1)
}

const garbage = (chance: Random) =>
  Array.from({ length: 10_000 }, () => 'abcdefghijklmnopqrstuvwxyz0123456789-+'.charAt(chance.below(38))).join('')

/**
 * Everything that is measured.
 *
 * @param made how many made-up cases there are
 * @param size how many cases there are in all
 */
export function requestKinds(made: number, size: number): Kind[] {
  const [make, chance] = [caseMaker(readSource()), random(size)]
  const sampled = Math.min(SAMPLE, made)
  const cases = Array.from({ length: sampled }, (_, i) => make(1 + Math.floor((i * made) / sampled)))
  const english = wordList(cases, 'en', chance)
  const common = { en: commonWords(make, 'en'), fi: commonWords(make, 'fi'), sv: commonWords(make, 'sv') }
  /** Each word in each order before the first one comes again: no answer is found kept. */
  const another =
    (locale: Locale, spell: (word: string) => string = String) =>
    (request: number) => {
      const sort = SORTS[Math.floor(request / common[locale].length) % SORTS.length]
      return `${search(spell(common[locale][request % common[locale].length] ?? ''))}&sort=${sort}`
    }
  /** Those that every database has, each in each language: more pages than are asked for. */
  const anotherCase = (request: number) =>
    `/${LOCALES[request % LOCALES.length]}/cases/${benchSlug(1 + (Math.floor(request / LOCALES.length) % FIRST_CASES))}`
  const page = Math.max(1, Math.min(7, Math.floor(size / PAGE)))

  return [
    { name: 'home', path: () => '/en' },
    { name: 'list', path: () => '/en/cases' },
    { name: 'page 7 of the list', path: () => `/en/cases?page=${page}` },
    { name: 'one filter', path: () => '/en/cases?theme=climate-neutrality' },
    { name: 'three filters', path: () => `/en/cases?${THREE_FILTERS}` },
    { name: 'search, the same common word', path: () => '/en/cases?q=energy' },
    { name: 'search, each time another', path: (i) => `/en/cases?${another('en')(i)}` },
    { name: 'search in Finnish, another', path: (i) => `/fi/cases?${another('fi')(i)}` },
    { name: 'search, misspelt', path: (i) => `/en/cases?${another('en', misspelt)(i)}` },
    { name: 'search, a rare word', path: (i) => `/en/cases?${search(english[i % english.length] ?? '')}`, few: true },
    { name: 'search, 10 kB of garbage', path: () => `/en/cases?${search(garbage(chance))}`, few: true },
    { name: 'map', path: () => '/en/cases?view=map' },
    { name: 'a case, its first visit', path: anotherCase },
    { name: 'JSON, search', path: (i) => `/sv/cases.json?${another('sv')(i)}` },
    { name: 'JSON, one filter', path: () => '/en/cases.json?theme=climate-neutrality' },
  ]
}
