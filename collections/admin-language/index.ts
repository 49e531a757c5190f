/**
 * The admin's languages. Payload 3 ships English and Swedish but no Finnish, so Finnish lives here. When Payload gains
 * a Finnish of its own, use that and drop the folder `fi`. Its Swedish is mended where it misleads.
 */
import { en } from '@payloadcms/translations/languages/en'
import type { Config } from 'payload'
import { fi } from './fi'
import { lexical } from './fi/lexical'
import { sv } from './sv'
import { WITHOUT_LABELS } from './without-labels'

// Payload's closed list of languages lacks 'fi'. It reads these records by key and takes any language, but its type
// refuses a key it does not know in a literal; a constant is compared by the languages the two have in common.
const supportedLanguages = { en, fi, sv }

// Of a supported language the browser gets only the keys that Payload itself uses; texts added here all reach it.
const translations = { en: WITHOUT_LABELS.en, fi: { lexical }, sv: WITHOUT_LABELS.sv }

/** Payload's `i18n` setting: the admin in English, Finnish and Swedish, the rich text editor included. */
export const adminI18n = { fallbackLanguage: 'en', supportedLanguages, translations } satisfies Config['i18n']
