import type { Locale } from '@/lib/locales'

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that say nothing about what is looked for, folded (för is for, på is pa). */
export const STOP_WORDS: Record<Locale, ReadonlySet<string>> = {
  en: listed(
    'a an and are as at be by can do does for from how in into is it its of on or our that the their this to was what where which who with',
  ),
  fi: listed(
    'ei eli en etta ja jo joka jossa jotka kanssa kuin kun mika milla missa miten mita myos niin nyt on oli ovat se sen seka tai tama tassa voi',
  ),
  sv: listed(
    'alla att av de den det dar eller en ett fran for har hur i inom kan med men mot nar och om pa sa samt sig som till ut vad var vi ar',
  ),
}
