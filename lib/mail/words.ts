import { createTranslator } from 'next-intl'
import type { Locale } from '@/lib/locales'
import en from '@/messages/en.json'
import fi from '@/messages/fi.json'
import sv from '@/messages/sv.json'

const MESSAGES = { en, fi, sv }

/** The sentences of the mails in a language. */
export const wordsOf = (locale: Locale) =>
  createTranslator({ locale, messages: { mail: MESSAGES[locale].mail }, namespace: 'mail' })
