import type { TranslationState } from '@/lib/lists'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/lib/locales'
import type { LocalText, Texts } from './texts'

/** A language that is translated into. */
export type Translated = Exclude<Locale, 'en'>

export const TRANSLATED = LOCALES.filter((locale): locale is Translated => locale !== DEFAULT_LOCALE)

/** What English says and the language does not. */
export const lackingIn = (texts: Texts, locale: Locale): LocalText[] =>
  [...texts.values()].filter(({ said }) => said[DEFAULT_LOCALE] && !said[locale])

/** What says something else in a language than it did. What is gone from every language, such as a row, is no change. */
export const changedIn = (before: Texts, after: Texts, locale: Locale): LocalText[] =>
  [...after].flatMap(([key, text]) =>
    (text.said[locale] ?? '') === (before.get(key)?.said[locale] ?? '') ? [] : [text],
  )

export type Saving = {
  before: Texts
  after: Texts
  /** The state that the stored version has; none before there was one. */
  known?: TranslationState | null
  /** Somebody has looked at it and says that it is still right. */
  confirmed?: boolean
}

/**
 * How far a language is once a document is saved. A translation goes out of date when the English text changes, and is
 * ready again when somebody changes it, or says that it is still right.
 */
export function stateAfter(locale: Locale, { before, after, known, confirmed }: Saving): TranslationState {
  const hasEnglish = [...after.values()].some(({ said }) => said[DEFAULT_LOCALE])
  if (!hasEnglish || lackingIn(after, locale).length > 0) return 'missing'
  if (confirmed || changedIn(before, after, locale).length > 0) return 'ready'
  if (changedIn(before, after, DEFAULT_LOCALE).length > 0) return 'outdated'
  // What English no longer says is no longer missing, but nobody has looked at the rest meanwhile.
  return known === 'missing' ? 'outdated' : (known ?? 'ready')
}
