import { caseMaker, type BenchCase } from './cases'
import { random, type Random } from './random'
import { readSource } from './source'
import { wordsIn } from './texts'

/** One way to ask the site. `path` gives the address of a request by its number. */
export type Kind = { name: string; path: (request: number) => string }

/** Cases whose words are searched for. */
const SAMPLE = 250
/** What a page of the list holds, at least: page 7 of few cases would be empty. */
const PAGE = 24

const search = (word: string) => `q=${encodeURIComponent(word)}`

/** Words of made-up cases from all over the database, each once, in a scattered order. */
function wordList(cases: BenchCase[], locale: 'en' | 'fi', chance: Random): string[] {
  const words = cases.flatMap(({ title, body }) => wordsIn([title[locale], ...(body[locale] ?? [])].join(' ')))
  const longer = [...new Set(words.map((word) => word.toLowerCase()))].filter((word) => word.length >= 4)
  return longer
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
  const finnish = wordList(cases, 'fi', chance)
  /** Every third word, so that no kind finds kept what another one asked. */
  const word = (from: number) => (request: number) => english[(request * 3 + from) % english.length] ?? ''
  const page = Math.max(1, Math.min(7, Math.floor(size / PAGE)))

  return [
    { name: 'home', path: () => '/en' },
    { name: 'list', path: () => '/en/cases' },
    { name: 'page 7 of the list', path: () => `/en/cases?page=${page}` },
    { name: 'one filter', path: () => '/en/cases?theme=climate-neutrality' },
    { name: 'three filters', path: () => '/en/cases?theme=climate-neutrality&municipality=espoo&stage=pilot' },
    { name: 'search, the same common word', path: () => '/en/cases?q=energy' },
    { name: 'search, each time another word', path: (i) => `/en/cases?${search(word(0)(i))}` },
    { name: 'search in Finnish, another word', path: (i) => `/fi/cases?${search(finnish[i % finnish.length] ?? '')}` },
    { name: 'search, misspelt', path: (i) => `/en/cases?${search(misspelt(word(1)(i)))}` },
    { name: 'search, 10 kB of garbage', path: () => `/en/cases?${search(garbage(chance))}` },
    { name: 'map', path: () => '/en/cases?view=map' },
    { name: 'JSON, search', path: (i) => `/en/cases.json?${search(word(2)(i))}` },
    { name: 'JSON, one filter', path: () => '/en/cases.json?theme=climate-neutrality' },
  ]
}
