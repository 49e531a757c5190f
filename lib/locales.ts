/** The languages of the site, in the order in which they are offered. English is the language of origin. */
export const LOCALES = ['en', 'fi', 'sv'] as const

export type Locale = (typeof LOCALES)[number]

export const DEFAULT_LOCALE: Locale = 'en'

/** Each language's name in itself, as a language switch shows it (WCAG 3.1.2). */
export const LANGUAGE_NAMES: Record<Locale, string> = { en: 'English', fi: 'Suomi', sv: 'Svenska' }

/** True when a value from outside is one of the site's languages. */
export const isLocale = (value: unknown): value is Locale => LOCALES.includes(value as Locale)

/** Where the language of the admin stands in an address that is sent by mail: see proxy.ts. */
export const LANGUAGE_PARAMETER = 'language'
