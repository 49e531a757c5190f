import type { PayloadRequest } from 'payload'
import { DEFAULT_LOCALE, type Locale, isLocale } from '@/lib/locales'

/** A text of the admin in its three languages. */
export type Words = Record<Locale, string>

/** Writes a label, a help text or a message once, in English, Finnish and Swedish. */
export const words = (en: string, fi: string, sv: string): Words => ({ en, fi, sv })

/** The text in the language that the member of staff uses the admin in. */
export const say = (req: Pick<PayloadRequest, 'i18n'>, text: Words): string =>
  text[isLocale(req.i18n.language) ? req.i18n.language : DEFAULT_LOCALE]

/**
 * The options of a select field over one of the closed lists.
 *
 * @param values a list of lib/lists.ts
 * @param names a name for each of its values; a missing one does not compile
 */
export const choices = <Value extends string>(values: readonly Value[], names: Record<Value, Words>) =>
  values.map((value) => ({ value, label: names[value] }))

/** The sections of the admin's navigation. */
export const GROUPS = {
  content: words('Content', 'Sisältö', 'Innehåll'),
  region: words('The region', 'Maakunta', 'Landskapet'),
  contacts: words('Contacts', 'Yhteydenotot', 'Kontakter'),
  administration: words('Administration', 'Ylläpito', 'Administration'),
}
