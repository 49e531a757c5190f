import type { TranslationState } from '@/lib/lists'
import type { Translated } from '@/lib/translation/state'
import { type Words, words } from '../words'

/** The languages that are translated into, as lists and filters call them. */
export const TRANSLATED_NAMES: Record<Translated, Words> = {
  fi: words('Finnish', 'Suomi', 'Finska'),
  sv: words('Swedish', 'Ruotsi', 'Svenska'),
}

/** How staff call each state of a translation. */
export const TRANSLATION_NAMES: Record<TranslationState, Words> = {
  missing: words('Missing', 'Puuttuu', 'Saknas'),
  outdated: words('Out of date', 'Vanhentunut', 'Föråldrad'),
  ready: words('Ready', 'Valmis', 'Klar'),
}
