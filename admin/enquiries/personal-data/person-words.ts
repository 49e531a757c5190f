import { PERSONAL_DATA_NAME } from '@/collections/enquiries/personal-data-view'
import { type Words, words } from '@/collections/words'
import type { Language } from '@/admin/language'

/** The texts of the page about one person's data. */
export const PERSON_WORDS = {
  title: PERSONAL_DATA_NAME,
  purpose: words(
    'When someone asks what we keep about them, or wants it erased, find it by their e-mail address. Check first that the request comes from that address.',
    'Kun joku kysyy, mitä tietoja hänestä on, tai haluaa ne poistettaviksi, etsi ne sähköpostiosoitteella. Varmista ensin, että pyyntö tulee juuri siitä osoitteesta.',
    'När någon frågar vilka uppgifter vi har eller vill få dem raderade, sök dem med e-postadressen. Kontrollera först att begäran kommer från just den adressen.',
  ),
  email: words('E-mail address', 'Sähköpostiosoite', 'E-postadress'),
  find: words('Find', 'Etsi', 'Sök'),
  count: words('Enquiries from this address', 'Yhteydenottoja tästä osoitteesta', 'Kontakter från den här adressen'),
  download: words('Download everything (JSON)', 'Lataa kaikki (JSON)', 'Ladda ner allt (JSON)'),
  eraseHeading: words('Erase everything', 'Poista kaikki', 'Radera allt'),
  eraseWarning: words(
    'The enquiries go with their logs, notes and answers. They can’t be brought back.',
    'Yhteydenotot poistuvat lokeineen, muistiinpanoineen ja vastauksineen. Niitä ei voi palauttaa.',
    'Kontakterna försvinner med sina loggar, anteckningar och svar. De går inte att få tillbaka.',
  ),
  again: words('The same address once more', 'Sama osoite uudelleen', 'Samma adress en gång till'),
  erase: words('Erase for good', 'Poista lopullisesti', 'Radera för gott'),
  onlyAdministrators: words(
    'An administrator can erase it.',
    'Pääkäyttäjä voi poistaa ne.',
    'En administratör kan radera dem.',
  ),
} satisfies Record<string, Words>

export type PersonTexts = Record<keyof typeof PERSON_WORDS, string>

/** All texts of the page in one language. */
export const textsIn = (t: Language['t']): PersonTexts =>
  Object.fromEntries(Object.entries(PERSON_WORDS).map(([name, text]) => [name, t(text)])) as PersonTexts
