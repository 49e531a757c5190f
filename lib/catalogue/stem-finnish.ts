import { type Ending, replaceEnding } from './endings'

/** Possessive endings; the case before them has lost its own n. */
const POSSESSIVES: Ending[] = [[/^(.{3,}[aeiouy])(?:nsa|mme)$/, '$1n']]

/** The region's own name changes in its middle: Uudenmaan, Uudellamaalla. */
const UUSIMAA: Ending[] = [[/^uude(?:n|ssa|sta|lla|lta|lle)ma/, 'uusima']]

/** The cases, as they look without ä and ö, by their last letter; and nominatives unlike all other cases. */
const CASES: Record<string, Ending[]> = {
  a: [
    [/([aeiouy])(?<!oi|ase|sata)mista$/, '$1mis'], // asumista, but not asemista
    [/(ll|la|val|itaal|julk|yhte)ista$/, '$1is'], // teollista, helsinkiläistä
    [/([kmnpt]us|ys|teras)ta$/, '$1'], // rakennusta, but not palvelusta
    [/^(.{2,}[aeiouy])(?:ss|st|ll|lt)a$/, '$1'], // kunnassa
    [/^(.{4,}[aeiouy])(?<!u)na$/, '$1'], // kaupunkina, but not ikkuna
    [/(..[eouy])ja$/, '$1'], // palveluja
    [/^(.{2,}[aeouy])ita$/, '$1'], // hankkeita
    [/^(.{2,}e)tta$/, '$1'], // hanketta
    [/(.[uye]t)ta$/, '$1'], // taloutta, vettä
  ],
  e: [[/^(.{2,}[aeiouy])lle$/, '$1']], // kunnalle
  i: [[/^(.{2,}[aeiouy])ksi$/, '$1']], // kunnaksi
  n: [
    [/^(.{3,})nen$/, '$1s'], // asuminen, asumisen
    [/(aa|ee|oo|uu)seen$/, '$1'], // Espooseen
    [/^(.{2,}([aeiouy]))h\2n$/, '$1'], // taloihin
    [/^(.{2,}[aeouy])i(?:den|tten)$/, '$1'], // alueiden
    [/^(.{2,}[slnr])ten$/, '$1'], // yritysten
    [/(..[eouy])jen$/, '$1'], // palvelujen
    [/^(.+[aeiouy])n$/, '$1'], // kunnan
  ],
  s: [[/^(.{3,})(?<!ter)as$/, '$1']], // älykäs, älykkään
  t: [[/^(.+[aeiouy])t$/, '$1']], // kunnat
}

/** Consonants before the last vowel change with the case; the strong and the weak form become one. */
const GRADES: Ending[] = [
  [/ng([ouy]?)$/, 'nk$1'], // kaupungin, kaupunki
  [/nn([ouy]?)$/, 'nt$1'], // kunnan, kunta
  [/mm([ouy]?)$/, 'mp$1'], // lämmön, lämpö
  [/ll([ouy]?)$/, 'lt$1'], // sillan, silta
  [/rr([ouy]?)$/, 'rt$1'], // virran, virta
  [/([kpt])\1([ouy]?)$/, '$1$2'], // lämpöpumppu, lämpöpumpun
  [/([^d])d([ouy]?)$/, '$1t$2'], // kadun, katu
  [/(?<!([aeiouy])\1)(?<=[aeiouy])v([ouy]?)$/, 'p$2'], // tavan, tapa, but not kaava
]

/** What stays irregular after that. */
const IRREGULAR: Ending[] = [
  [/([aeiouy])ks$/, '$1s'], // rakennuksen, rakennus
  [/(v(?:e|uo))s$/, '$1t'], // vesi, vettä; vuosi, vuotta
  [/([uy])t$/, '$1s'], // talouden, taloutta, talous
  [/(ij|aal)o$/, '$1'], // tutkijoiden, tutkija; sairaaloiden, sairaala
  [/ruo$/, 'ruok'], // ruoan, ruoka
]

/**
 * Endings that are vowels: the theme of the stem, the plural's i, the partitive's a. An o, u or y belongs to the word,
 * and stays whatever the length, so that a joined word ends with the stem of its last part: lämpöpumpulla, pumppu.
 */
function withoutVowels(word: string): string {
  const short = word.length > 3 ? word.replace(/([aeiouy])\1$/, '$1') : word
  return short.replace(/^(.{2,}?)[aei]+$/, '$1')
}

/** The stem of a folded Finnish noun or adjective. Verbs meet their own forms only by chance. */
export function stemFinnish(word: string): string {
  if (word.length < 4) return word
  const owned = replaceEnding(replaceEnding(word, POSSESSIVES), UUSIMAA)
  const bare = replaceEnding(owned, CASES[owned.at(-1)!] ?? [])
  return replaceEnding(replaceEnding(withoutVowels(bare), GRADES), IRREGULAR)
}
