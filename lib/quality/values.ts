import { LOCALES, type Locale } from '@/lib/locales'
import type { Checked, Texts } from './finding'

/** The text in a language, without spaces around it. */
export const textIn = (texts: unknown, locale: Locale): string => ((texts as Texts)?.[locale] ?? '').trim()

/** True when a text is written in any language. */
export const isWritten = (texts: unknown): boolean => LOCALES.some((locale) => textIn(texts, locale))

/** The languages in which a document is written: those in which it has a title. */
export const writtenLanguages = ({ document, title }: Checked): Locale[] =>
  LOCALES.filter((locale) => textIn(document[title], locale))

/** The rows of a list, or none. */
export const rowsOf = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value : [])

/** True when a text of the editor, localised or not, has at least one letter. */
export function hasText(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { text, ...rest } = value as { text?: unknown }
  return (typeof text === 'string' && text.trim() !== '') || Object.values(rest).some(hasText)
}
