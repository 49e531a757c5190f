import { type Words, words } from '@/collections/words'
import { TRANSLATION_NAMES } from '@/collections/newsroom/translation-names'
import type { TranslationState } from '@/lib/lists'
import type { Locale } from '@/lib/locales'

export const UNKNOWN = words('Not known yet', 'Ei vielä tiedossa', 'Inte känt ännu')

/** What a state is called; null is that of documents which were last saved before states were kept. */
export const nameOf = (state: TranslationState | null): Words => (state ? TRANSLATION_NAMES[state] : UNKNOWN)

/** A sign for each state, for eyes in a hurry; the word stands beside it for everybody else. */
export const signOf = (state: TranslationState | null): string =>
  state ? { ready: '✓', outdated: '!', missing: '–' }[state] : '?'

export const PART = {
  title: words('Translations', 'Käännökset', 'Översättningar'),
  lacks: words('Still to be written:', 'Vielä kirjoittamatta:', 'Återstår att skriva:'),
  changed: words('Changed in English since:', 'Muuttunut englanniksi sen jälkeen:', 'Ändrat på engelska sedan dess:'),
  outdated: words(
    'The English text has changed. Check the translation.',
    'Englanninkielinen teksti on muuttunut. Tarkista käännös.',
    'Den engelska texten har ändrats. Kontrollera översättningen.',
  ),
  unknown: words(
    'Nothing is missing, but nobody knows whether it is up to date. Save once, and it is followed from then on.',
    'Mitään ei puutu, mutta ajantasaisuutta ei tiedetä. Kun tallennat kerran, sitä seurataan siitä lähtien.',
    'Ingenting saknas, men ingen vet om texten är aktuell. Spara en gång, så följs den från och med då.',
  ),
  stillRight: words(
    'The translation is still right',
    'Käännös on edelleen oikein',
    'Översättningen stämmer fortfarande',
  ),
  saveFirst: words(
    'Save your changes before you mark it.',
    'Tallenna muutoksesi ennen kuin merkitset sen.',
    'Spara dina ändringar innan du markerar den.',
  ),
  notRead: words(
    'The state of the translations could not be read. Load the page again in a moment.',
    'Käännösten tilaa ei saatu luettua. Lataa sivu hetken kuluttua uudelleen.',
    'Översättningarnas läge kunde inte läsas. Ladda om sidan om en stund.',
  ),
}

export const MORE = (count: number): Words => words(`and ${count} more`, `ja ${count} muuta`, `och ${count} till`)

/** The link that shows the form in a language. */
export const OPEN: Record<Locale, Words> = {
  en: words('Open in English', 'Avaa englanniksi', 'Öppna på engelska'),
  fi: words('Open in Finnish', 'Avaa suomeksi', 'Öppna på finska'),
  sv: words('Open in Swedish', 'Avaa ruotsiksi', 'Öppna på svenska'),
}
export const OPEN_NOW = words('Open now', 'Avoinna nyt', 'Öppen nu')

export const ENGLISH_FIRST = words(
  'Write it in English first. The English text is shown where a translation is missing, and you see it beside each field while you translate.',
  'Kirjoita ensin englanniksi. Englanninkielinen teksti näytetään, kun käännös puuttuu, ja näet sen jokaisen kentän vieressä, kun käännät.',
  'Skriv först på engelska. Den engelska texten visas när en översättning saknas, och du ser den bredvid varje fält när du översätter.',
)
