import { environment } from './environment'
import { LANGUAGE_PARAMETER, type Locale } from './locales'

/** The address at which the one who has this token chooses a password, in the language of their mails. */
export const passwordAddress = (token: string, locale: Locale): string =>
  `${environment().siteUrl}/admin/reset/${token}?${LANGUAGE_PARAMETER}=${locale}`
