import { type Words, words } from '@/collections/words'
import { PROBLEMS } from '@/lib/jobs/problem'
import type { Language } from '../language'

/** What staff can understand of the codes that say why a mail did not go out. */
const MEANINGS: [code: RegExp, meaning: Words][] = [
  [
    new RegExp(`^${PROBLEMS.noMailServer}$`),
    words(
      'No mail server is set up yet.',
      'Sähköpostipalvelinta ei ole vielä otettu käyttöön.',
      'Ingen e-postserver har tagits i bruk ännu.',
    ),
  ],
  [
    new RegExp(`^${PROBLEMS.noAddress}$`),
    words(
      'The Council’s e-mail address is missing in the settings of the site.',
      'Liiton sähköpostiosoite puuttuu sivuston asetuksista.',
      'Förbundets e-postadress saknas i webbplatsens inställningar.',
    ),
  ],
  [
    /^EENVELOPE/,
    words(
      'The mail server did not accept the address. Check it for mistakes.',
      'Sähköpostipalvelin ei hyväksynyt osoitetta. Tarkista, onko siinä virhe.',
      'E-postservern godkände inte adressen. Kontrollera om den är fel.',
    ),
  ],
  [
    /^(ECONN|ETIMEDOUT|EDNS|ESOCKET|ENOTFOUND)/,
    words(
      'The mail server could not be reached.',
      'Sähköpostipalvelimeen ei saatu yhteyttä.',
      'E-postservern gick inte att nå.',
    ),
  ],
]
const UNKNOWN = words('Something went wrong.', 'Jokin meni vikaan.', 'Något gick fel.')

/** Why a mail did not go out, in a sentence, with the code for those who look after the site. */
export const mailProblem = (code: string, t: Language['t']): string => {
  const [, meaning] = MEANINGS.find(([known]) => known.test(code)) ?? [undefined, UNKNOWN]
  return `${t(meaning)} (${code})`
}
