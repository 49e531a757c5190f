import { LOCALES, type Locale } from '@/lib/locales'
import { words } from './words'

/** One message for a wrong password, an unknown address and a locked account, so that none tells which it was. */
const NOT_SIGNED_IN = words(
  'The e-mail address or the password is wrong, or there were too many attempts. Check both, or try again in ten minutes.',
  'Sähköpostiosoite tai salasana on väärä, tai yrityksiä oli liikaa. Tarkista molemmat tai yritä kymmenen minuutin kuluttua uudelleen.',
  'E-postadressen eller lösenordet är fel, eller så var försöken för många. Kontrollera båda eller försök igen om tio minuter.',
)

/**
 * Replaces Payload's own messages, which tell a locked account from one that does not exist.
 *
 * @param i18n Payload's `i18n` setting
 */
export const withSignInMessages = <I18n extends { translations: Record<Locale, object> }>(i18n: I18n): I18n => {
  const error = (locale: Locale) => ({
    emailOrPasswordIncorrect: NOT_SIGNED_IN[locale],
    userLocked: NOT_SIGNED_IN[locale],
  })
  const translations = LOCALES.map((locale) => [locale, { ...i18n.translations[locale], error: error(locale) }])
  return { ...i18n, translations: Object.fromEntries(translations) }
}
