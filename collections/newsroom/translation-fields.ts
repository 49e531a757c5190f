import type { GroupField, UIField } from 'payload'
import { TRANSLATION_STATES } from '@/lib/lists'
import { TRANSLATED } from '@/lib/translation/state'
import { nobody } from '../access/by-role'
import { choices, words } from '../words'
import { TRANSLATED_NAMES, TRANSLATION_NAMES } from './translation-names'
import { keepTranslationState } from './translation-state'

/** How far each language is besides English, which comes first. The form shows it as a part of its own. */
export const translation: GroupField = {
  name: 'translation',
  type: 'group',
  label: words('Translations', 'Käännökset', 'Översättningar'),
  hooks: { beforeChange: [keepTranslationState] },
  admin: { position: 'sidebar', condition: () => false },
  fields: TRANSLATED.map((locale) => ({
    name: locale,
    type: 'select',
    index: true,
    label: TRANSLATED_NAMES[locale],
    options: choices(TRANSLATION_STATES, TRANSLATION_NAMES),
    access: { create: nobody, update: nobody },
    admin: { disableListColumn: true, disableBulkEdit: true },
  })),
}

/** The part beside the form, and the column of lists. */
export const translationPart: UIField = {
  name: 'translations',
  type: 'ui',
  label: words('Translations', 'Käännökset', 'Översättningar'),
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    components: {
      Field: '/admin/newsroom/translation/Translations#Translations',
      Cell: '/admin/newsroom/translation/TranslationCell#TranslationCell',
    },
  },
}

/** Above a form: what one sees who begins in another language than English. */
export const englishFirstHint: UIField = {
  name: 'englishFirst',
  type: 'ui',
  admin: {
    disableListColumn: true,
    disableBulkEdit: true,
    components: { Field: '/admin/newsroom/translation/EnglishFirst#EnglishFirst' },
  },
}
