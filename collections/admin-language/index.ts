/**
 * The admin's languages. Payload 3 ships English and Swedish but no Finnish, so Finnish lives here. When Payload gains
 * a Finnish of its own, use that and drop this folder.
 */
import { en } from '@payloadcms/translations/languages/en'
import { sv } from '@payloadcms/translations/languages/sv'
import type { Config } from 'payload'
import { fi } from './fi'
import { lexical } from './fi/lexical'

// Payload's closed list of languages lacks 'fi'. It reads these records by key and takes any language, but its type
// refuses a key it does not know in a literal; a constant is compared by the languages the two have in common.
const supportedLanguages = { en, fi, sv }

// Of a supported language the browser gets only the keys that Payload itself uses; texts added here all reach it.
const translations = { en: {}, fi: { lexical }, sv: {} }

/** Payload's `i18n` setting: the admin in English, Finnish and Swedish, the rich text editor included. */
export const adminI18n = { fallbackLanguage: 'en', supportedLanguages, translations } satisfies Config['i18n']
