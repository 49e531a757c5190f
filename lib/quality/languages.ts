import type { TranslationState } from '@/lib/lists'
import { DEFAULT_LOCALE, LOCALES } from '@/lib/locales'
import type { Finding, Rule } from './finding'

/** Each language besides English is there and as new as the English text. */
export const languages: Rule = ({ document }) => {
  const states = (document.translation ?? {}) as Record<string, TranslationState | null | undefined>
  return LOCALES.filter((locale) => locale !== DEFAULT_LOCALE).map((language): Finding => {
    const values = { language }
    if (states[language] === 'missing') return { code: 'language-missing', severity: 'should', values }
    if (states[language] === 'outdated') return { code: 'language-outdated', severity: 'should', values }
    if (states[language] === 'ready') return { code: 'language-fine', severity: 'fine', values }
    return { code: 'language-unknown', severity: 'unknown', values }
  })
}
