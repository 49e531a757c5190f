import type { GroupField } from 'payload'
import { LANGUAGE_NAMES, LOCALES, DEFAULT_LOCALE } from '@/lib/locales'
import { type TranslationState, TRANSLATION_STATES } from '@/lib/lists'
import { type Words, choices, words } from '../words'

/** How staff call each state of a translation. */
export const TRANSLATION_NAMES: Record<TranslationState, Words> = {
  missing: words('Missing', 'Puuttuu', 'Saknas'),
  outdated: words('Out of date', 'Vanhentunut', 'Föråldrad'),
  ready: words('Ready', 'Valmis', 'Klar'),
}

/** How far each language is besides English, which comes first. */
export const translation: GroupField = {
  name: 'translation',
  type: 'group',
  label: words('Translations', 'Käännökset', 'Översättningar'),
  admin: { position: 'sidebar' },
  fields: LOCALES.filter((locale) => locale !== DEFAULT_LOCALE).map((locale) => ({
    name: locale,
    type: 'select',
    index: true,
    label: LANGUAGE_NAMES[locale],
    options: choices(TRANSLATION_STATES, TRANSLATION_NAMES),
  })),
}
