import type { I18n } from '@payloadcms/translations'
import { type Words, say } from '@/collections/words'
import { DEFAULT_LOCALE, type Locale, isLocale } from '@/lib/locales'

/** The language that the member of staff uses the admin in, and how to say something in it. */
export type Language = { locale: Locale; t: (text: Words) => string }

/** @param i18n as Payload hands it to a component */
export const languageOf = (i18n: { language: string }): Language => ({
  locale: isLocale(i18n.language) ? i18n.language : DEFAULT_LOCALE,
  t: (text) => say({ i18n: i18n as I18n }, text),
})
