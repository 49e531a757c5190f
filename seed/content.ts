import { readFileSync } from 'node:fs'
import type { Locale } from '@/lib/locales'
import type { Content, Texts } from './content-types'

/** Reads one file of content/. */
export const readContent = <Name extends keyof Content>(name: Name): Content[Name] =>
  JSON.parse(readFileSync(new URL(`./content/${name}.json`, import.meta.url), 'utf8'))

/**
 * Takes one language of what is written in several.
 *
 * @throws Error when the language is missing: a gap in content/, which must not become an empty text on a page
 */
export function inLanguage<Value>(written: Partial<Record<Locale, Value>>, locale: Locale): Value {
  const value = written[locale]
  if (value === undefined) throw new Error(`No ${locale} in the content: ${JSON.stringify(written).slice(0, 80)}`)
  return value
}

/** Reads texts in one language; what is a plain string is the same in every language. */
export const speaker = (locale: Locale) => (texts: Texts) =>
  typeof texts === 'string' ? texts : inLanguage(texts, locale)
