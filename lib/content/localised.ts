import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/lib/locales'
import type { Text } from '@/lib/view'

/** A value as Payload returns it with `locale: 'all'`: one for each language that is written. */
export type Localised<T> = Partial<Record<Locale, T | null>> | null | undefined

/** `T` with the named fields in all languages; Payload's generated types know one language only. */
export type InAllLocales<T, Keys extends keyof T> = Omit<T, Keys> & {
  [Key in Keys]?: Localised<NonNullable<T[Key]>>
}

const isWritten = (value: unknown) => (typeof value === 'string' ? value.trim() !== '' : value != null)

/**
 * The value in the language of the page, else the English one with its `lang` (WCAG 3.1.2), else undefined.
 * The fallback is ours and not Payload's, because Payload does not tell which language it took.
 */
export function pick<T>(values: Localised<T>, locale: Locale): { value: T; lang?: Locale } | undefined {
  const own = values?.[locale]
  if (isWritten(own)) return { value: own as T }
  const original = values?.[DEFAULT_LOCALE]
  return isWritten(original) ? { value: original as T, lang: DEFAULT_LOCALE } : undefined
}

/** As `pick`, for a text that may be missing. */
export function optionalText(values: Localised<string>, locale: Locale): Text | undefined {
  const found = pick(values, locale)
  return found && (found.lang ? { text: found.value, lang: found.lang } : { text: found.value })
}

/** As `pick`, for a text that the collection requires. */
export const text = (values: Localised<string>, locale: Locale): Text => optionalText(values, locale) ?? { text: '' }

/** Every row's text, rows without one left out. */
export const texts = (rows: { label?: Localised<string> }[] | null | undefined, locale: Locale): Text[] =>
  (rows ?? []).flatMap(({ label }) => optionalText(label, locale) ?? [])

/** The languages in which a value is written. */
export const writtenIn = (values: Localised<unknown>): Locale[] =>
  LOCALES.filter((locale) => isWritten(values?.[locale]))
