import type { Locale } from './locales'

/** Finland writes day before month; plain `en` would give the American order. */
const FORMATS: Record<Locale, string> = { en: 'en-GB', fi: 'fi-FI', sv: 'sv-FI' }

/** An ISO 8601 date as words, in Finnish time: 24 November 2026, 24. marraskuuta 2026, 24 november 2026. */
export const formatDate = (iso: string, locale: Locale): string =>
  new Intl.DateTimeFormat(FORMATS[locale], { dateStyle: 'long', timeZone: 'Europe/Helsinki' }).format(new Date(iso))
