import { readFileSync } from 'node:fs'
import type { Locale } from '@/lib/locales'
import type en from '@/messages/en.json'

/** The site's sentences in a language. Read, because Node 20.9 cannot parse the import of a JSON file. */
export const messages = (locale: Locale): typeof en =>
  JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8')) as typeof en
