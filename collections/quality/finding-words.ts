import { dayIn } from '@/lib/desk/moments'
import type { Locale } from '@/lib/locales'
import type { Finding, FindingCode, FindingValues } from '@/lib/quality/finding'
import { type Words, words } from '../words'
import { LINK_PROBLEM_NAMES } from './link-words'

/** The languages as a sentence names them: “in Finnish”, ”suomeksi”, ”på finska”. */
const IN: Record<Locale, Words> = {
  en: words('in English', 'englanniksi', 'på engelska'),
  fi: words('in Finnish', 'suomeksi', 'på finska'),
  sv: words('in Swedish', 'ruotsiksi', 'på svenska'),
}

/** And as the first word of one. */
const LANGUAGE: Record<Locale, Words> = {
  en: words('English', 'Englanti', 'Engelska'),
  fi: words('Finnish', 'Suomi', 'Finska'),
  sv: words('Swedish', 'Ruotsi', 'Svenska'),
}

type Sentences = { [Code in FindingCode]: (values: FindingValues[Code]) => Words }

const SENTENCES: Sentences = {
  'picture-untold': () =>
    words(
      'The picture has no text alternative. The law asks for one, so this cannot be published yet. Open the picture and write what it shows, or mark it as decoration.',
      'Kuvalta puuttuu vaihtoehtoinen teksti. Laki vaatii sen, joten tätä ei voi vielä julkaista. Avaa kuva ja kirjoita, mitä siinä on, tai merkitse se koristeeksi.',
      'Bilden saknar textalternativ. Lagen kräver ett, så det här kan inte publiceras ännu. Öppna bilden och skriv vad den visar, eller märk den som dekoration.',
    ),
  'picture-language': ({ language }) =>
    words(
      `The picture has no text alternative ${IN[language].en}. Open the picture, choose the language at the top and write what it shows.`,
      `Kuvalla ei ole vaihtoehtoista tekstiä ${IN[language].fi}. Avaa kuva, valitse kieli ylhäältä ja kirjoita, mitä siinä on.`,
      `Bilden har inget textalternativ ${IN[language].sv}. Öppna bilden, välj språk högst upp och skriv vad den visar.`,
    ),
  'picture-fine': () =>
    words('The picture is told in words.', 'Kuva on kerrottu sanoin.', 'Bilden är beskriven i ord.'),
  'summary-short': ({ language, length, shortest }) =>
    words(
      `The summary ${IN[language].en} is short (${length} characters) and says little. Tell who does what, for whom and with what result: ${shortest} characters or more.`,
      `Tiivistelmä ${IN[language].fi} on lyhyt (${length} merkkiä) ja kertoo vähän. Kerro, kuka tekee mitä, kenelle ja millä tuloksella: vähintään ${shortest} merkkiä.`,
      `Sammanfattningen ${IN[language].sv} är kort (${length} tecken) och säger lite. Berätta vem som gör vad, för vem och med vilket resultat: minst ${shortest} tecken.`,
    ),
  'summary-long': ({ language, length, longest }) =>
    words(
      `The summary ${IN[language].en} is too long: ${length} characters, of which ${longest} fit. Shorten it.`,
      `Tiivistelmä ${IN[language].fi} on liian pitkä: ${length} merkkiä, joista mahtuu ${longest}. Lyhennä sitä.`,
      `Sammanfattningen ${IN[language].sv} är för lång: ${length} tecken, av vilka ${longest} ryms. Korta den.`,
    ),
  'summary-fine': () =>
    words('The summary has a good length.', 'Tiivistelmä on sopivan mittainen.', 'Sammanfattningen är lagom lång.'),
  'number-without-source': ({ value }) =>
    words(
      `The number “${value}” has no source. Write who says it, and the address if there is one.`,
      `Luvulla ”${value}” ei ole lähdettä. Kirjoita, kuka sen kertoo, ja osoite, jos sellainen on.`,
      `Talet ”${value}” har ingen källa. Skriv vem som säger det, och adressen om det finns en.`,
    ),
  'numbers-fine': () => words('Every number has a source.', 'Joka luvulla on lähde.', 'Varje tal har en källa.'),
  'finished-without-results': () =>
    words(
      'This has ended, but nothing tells what came of it. Add a result, or write what was learnt.',
      'Tämä on päättynyt, mutta mikään ei kerro, mitä siitä tuli. Lisää tulos tai kirjoita, mitä opittiin.',
      'Det här har avslutats, men inget berättar vad det ledde till. Lägg till ett resultat eller skriv vad man lärde sig.',
    ),
  'finished-fine': () =>
    words(
      'It tells what came of it.',
      'Se kertoo, mitä tuloksena oli tai mitä opittiin.',
      'Det berättar vad det ledde till.',
    ),
  'link-broken': ({ url, problem }) =>
    words(
      `This link is broken: ${url} (${LINK_PROBLEM_NAMES[problem].en}). Correct it, or take it away.`,
      `Tämä linkki on rikki: ${url} (${LINK_PROBLEM_NAMES[problem].fi}). Korjaa tai poista se.`,
      `Den här länken är bruten: ${url} (${LINK_PROBLEM_NAMES[problem].sv}). Rätta den eller ta bort den.`,
    ),
  'links-more-broken': ({ count }) =>
    words(
      `${count} more links are broken.`,
      `Lisäksi rikki olevia linkkejä on ${count}.`,
      `Dessutom är ${count} länkar brutna.`,
    ),
  'links-untried': ({ count }) =>
    words(
      `Links whose answer is not known yet: ${count}. The server tries them by night.`,
      `Linkkejä, joiden toimivuutta ei vielä tiedetä: ${count}. Palvelin kokeilee niitä öisin.`,
      `Länkar vars svar inte är känt ännu: ${count}. Servern prövar dem om natten.`,
    ),
  'links-fine': () => words('All links answer.', 'Kaikki linkit toimivat.', 'Alla länkar svarar.'),
  'review-due': () =>
    words(
      'Marked as needing a review. See “What to check”, then take the mark away.',
      'Merkitty tarkistettavaksi. Katso kohta ”Mitä tarkistetaan” ja poista sitten merkintä.',
      'Märkt för granskning. Se ”Vad som ska kontrolleras” och ta sedan bort märket.',
    ),
  'review-never': () =>
    words(
      'Nobody has noted when the facts were checked. Check them and write the day under “Last reviewed”.',
      'Kukaan ei ole merkinnyt, milloin tiedot tarkistettiin. Tarkista ne ja kirjoita päivä kohtaan ”Tarkistettu viimeksi”.',
      'Ingen har antecknat när uppgifterna kontrollerades. Kontrollera dem och skriv dagen under ”Senast granskat”.',
    ),
  'review-old': ({ date }) =>
    words(
      `Last reviewed on ${dayIn(date, 'en')}, more than two years ago. Check that all is still true.`,
      `Tarkistettu viimeksi ${dayIn(date, 'fi')}, yli kaksi vuotta sitten. Tarkista, että kaikki pitää yhä paikkansa.`,
      `Senast granskat ${dayIn(date, 'sv')}, för mer än två år sedan. Kontrollera att allt fortfarande stämmer.`,
    ),
  'review-fine': ({ date }) =>
    words(`Reviewed on ${dayIn(date, 'en')}.`, `Tarkistettu ${dayIn(date, 'fi')}.`, `Granskat ${dayIn(date, 'sv')}.`),
  'language-missing': ({ language }) =>
    words(
      `${LANGUAGE[language].en} is missing: the site shows the English text instead. Choose the language at the top and translate.`,
      `${LANGUAGE[language].fi} puuttuu: sivusto näyttää sen sijaan englannin. Valitse kieli ylhäältä ja käännä.`,
      `${LANGUAGE[language].sv} saknas: webbplatsen visar den engelska texten i stället. Välj språk högst upp och översätt.`,
    ),
  'language-outdated': ({ language }) =>
    words(
      `${LANGUAGE[language].en} is older than the English text. Choose the language at the top and bring it up to date.`,
      `${LANGUAGE[language].fi} on vanhempi kuin englanti. Valitse kieli ylhäältä ja päivitä se.`,
      `${LANGUAGE[language].sv} är äldre än den engelska texten. Välj språk högst upp och uppdatera.`,
    ),
  'language-unknown': ({ language }) =>
    words(
      `${LANGUAGE[language].en}: not known yet whether it is up to date. The next save tells.`,
      `${LANGUAGE[language].fi}: ei vielä tiedetä, onko se ajan tasalla. Selviää seuraavassa tallennuksessa.`,
      `${LANGUAGE[language].sv}: det är inte känt ännu om den är aktuell. Det visar sig när du sparar nästa gång.`,
    ),
  'language-fine': ({ language }) =>
    words(
      `${LANGUAGE[language].en} is ready.`,
      `${LANGUAGE[language].fi} on valmis.`,
      `${LANGUAGE[language].sv} är klar.`,
    ),
}

/** What a finding says to staff: what is so, and what to do. */
export const sentenceOf = ({ code, values }: Finding): Words => (SENTENCES[code] as (values: unknown) => Words)(values)
