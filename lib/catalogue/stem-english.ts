import { type Ending, replaceEnding } from './endings'

const SPELLING: Ending[] = [[/(...)our/, '$1or']] // harbour, harbor

const PLURALS: Ending[] = [
  [/^buses$/, 'bus'],
  [/^(.{2,})ies$/, '$1y'],
  [/(.x)es$/, '$1'],
  [/^(.{2,}[^su])(?<!i|new)s$/, '$1'], // not in glass, campus, analysis, news
]

/** What a verb's ending leaves behind, and the e that it took away. */
const VERBS: Ending[] = [
  [/^(.{2,})ied$/, '$1y'],
  [/^(.{2,})([bdfgmnprt])\2(?:ing|ed)$/, '$1$2'], // planning, plan
  [/^(.{4,}l)l(?:ing|ed)$/, '$1'], // controlled, control
  [/^([^aeiou]?[aeiou][^aeiouwxy])(?:ing|ed)$/, '$1e'], // caring, care
  [/^(.{3,}ee)d$/, '$1'], // agreed
  [/(.*[aeiouy].*.)(?:ing|(?<!e)ed)$/, '$1'],
]

const DERIVED: Ending[] = [
  [/^(.{4,})i[sz](?:e|ation|ational|er)?$/, '$1iz'], // organisation, organize
  [/^(.{2,}[ai])bility$/, '$1bl'], // sustainability, sustainable
  [/^(.{2,})ogical$/, '$1ogy'], // technological
  [/^(.{2,}(?:lar|ic|il))ity$/, '$1'], // circularity, electricity, mobility
  [/^(.{2,})ency$/, '$1ent'], // efficiency, efficient
  [/^(.{3,}(?:rm|nt|pt|lt))ation(?:al)?$/, '$1'], // transformation, transform
  [/^(.{4,}[st])ion(?:al)?$/, '$1'], // construction, construct
  [/^(.{2,}ion)al$/, '$1'], // regional
  [/^(.{4,}[st])ive$/, '$1'], // innovative, innovation
  [/^(.{5,}i)al$/, '$1'], // industrial, industry
  [/^(.{6,})ment$/, '$1'], // development
  [/^(.{5,})(?:ness|ly)$/, '$1'],
  [/^(.{2,}t)re$/, '$1er'], // centre, center
]

/** The stem of a folded English word: lighter than Porter's, so that university is no universe. */
export function stemEnglish(word: string): string {
  if (word.length < 4) return word
  const spelt = word.includes('our') ? replaceEnding(word, SPELLING) : word
  const singular = spelt.endsWith('s') ? replaceEnding(spelt, PLURALS) : spelt
  const present = /(?:ing|ed)$/.test(singular) ? replaceEnding(singular, VERBS) : singular
  const bare = replaceEnding(present, DERIVED)
  return bare.replace(/^(.{3,}[^e])e$/, '$1').replace(/^(.{2,}[^aeiou])y$/, '$1i')
}
