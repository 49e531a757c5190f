import { type Ending, replaceEnding } from './endings'

/** Endings that look like those of a plural or an article and are none. */
const KEPT = /(?:bar|fors?|urban|organ|[eko]tor|(?<!g)ator|nsor|itet)$/

const ENDINGS: Ending[] = [
  [/(cent)(?:er|ret|ren|rum|rumet)$/, '$1r'], // datacenter, datacentret, centrum
  [/(cyk)eln?$/, '$1l'], // cykel, cyklar
  [/(sak)ert?$/, '$1r'], // säker, säkra
  [/(itet)(?:et|en|er|erna)$/, '$1'], // universitetet
  [/([eko]t|(?<!g)at|ns)or(?:n|er|erna)$/, '$1or'], // sektorn, but not gatorna
  [/^(.{3,})(?:arna|erna|orna|aren|are|(?<!omr)ades?)$/, '$1'], // skolorna, invånare, but not område
  [/^(.{3,})ena$/, '$1'], // områdena
  [/^(.{3,})or$/, '$1'],
  [/^(.{3,})(?:ar|er|en|et|an)$/, '$1'],
  [/^(.{4,}i)n$/, '$1'], // energin
  [/(bar|.lig|..al|isk|sam|iv|gron)t$/, '$1'], // hållbart
  [/^(.{3,})[ae]$/, '$1'],
]

/** What stays irregular after that: öppna and öppen, vattnet and vatten. */
const LAST: Ending[] = [
  [/^gaml$/, 'gammal'], // gamla, gammalt
  [/([^aeiouy])\1n$/, '$1$1'],
  [/(?<!^so)([mn])\1$/, '$1'], // programmet, program; but sommar is no som
  [/^(.{6,})het$/, '$1'], // hållbarhet
]

/** An s at the end of a longer word may be the genitive's or its own: it goes in any case. */
const withoutS = (word: string) => word.replace(/^(.{3,}[^s])(?<!hu|lju|gla)s$/, '$1')

/** The stem of a folded Swedish word. */
export function stemSwedish(word: string): string {
  if (word.length < 4) return word
  const bare = withoutS(word)
  return replaceEnding(withoutS(KEPT.test(bare) ? bare : replaceEnding(bare, ENDINGS)), LAST)
}
