import type { PayloadRequest } from 'payload'
import type { CaseProblem, ProblemKind } from '@/lib/case-file/problems'
import { MOST_CASES } from '@/lib/case-file/read'
import { type Words, say, words } from '../words'

/** What is said of each problem of a file; `{detail}` is what is wrong. */
const PROBLEM_WORDS: Record<Exclude<ProblemKind, 'refused'>, Words> = {
  encoding: words(
    'The file is not in UTF-8, so that å, ä and ö would be lost. In Excel choose “CSV UTF-8” when you save.',
    'Tiedosto ei ole UTF-8-muodossa, joten å, ä ja ö katoaisivat. Valitse Excelissä tallennusmuodoksi ”CSV UTF-8”.',
    'Filen är inte i UTF-8, så å, ä och ö skulle gå förlorade. Välj ”CSV UTF-8” när du sparar i Excel.',
  ),
  csv: words(
    'The table can’t be read from here on. Is a quotation mark (") missing?',
    'Taulukkoa ei voi lukea tästä eteenpäin. Puuttuuko lainausmerkki (")?',
    'Tabellen går inte att läsa härifrån. Saknas ett citattecken (")?',
  ),
  'no-json': words(
    'This is not a list of cases in JSON.',
    'Tämä ei ole JSON-muotoinen luettelo esimerkeistä.',
    'Detta är inte en lista över exempel i JSON.',
  ),
  empty: words('The file has no cases.', 'Tiedostossa ei ole esimerkkejä.', 'Filen har inga exempel.'),
  'too-many-cases': words(
    `At most ${MOST_CASES} cases can be in one file. Make several files.`,
    `Yhdessä tiedostossa voi olla enintään ${MOST_CASES} esimerkkiä. Jaa se useaan tiedostoon.`,
    `En fil kan ha högst ${MOST_CASES} exempel. Dela upp den i flera filer.`,
  ),
  'missing-column': words(
    'This column is missing. Each case is known by it.',
    'Tämä sarake puuttuu. Esimerkki tunnistetaan siitä.',
    'Den här kolumnen saknas. Exemplet känns igen på den.',
  ),
  'unknown-column': words(
    'There is no such column. Mind capital letters, or leave it out.',
    'Tällaista saraketta ei ole. Tarkista isot ja pienet kirjaimet tai jätä sarake pois.',
    'Det finns ingen sådan kolumn. Kontrollera stora och små bokstäver, eller utelämna den.',
  ),
  'twice-column': words(
    'This column is there twice.',
    'Tämä sarake on kahteen kertaan.',
    'Den här kolumnen finns två gånger.',
  ),
  'too-many-cells': words(
    'The row has more cells than there are headings.',
    'Rivillä on enemmän soluja kuin otsikoita.',
    'Raden har fler celler än det finns rubriker.',
  ),
  number: words(
    'Write a number, such as 2024.',
    'Kirjoita luku, esimerkiksi 2024.',
    'Skriv ett tal, till exempel 2024.',
  ),
  yes: words('Write yes or no.', 'Kirjoita yes tai no.', 'Skriv yes eller no.'),
  date: words(
    'Write a day such as 2026-11-24.',
    'Kirjoita päivä, esimerkiksi 2026-11-24.',
    'Skriv en dag, till exempel 2026-11-24.',
  ),
  json: words(
    'The list in this cell can’t be read. Copy the form of an exported one.',
    'Solun luetteloa ei voi lukea. Ota malli viedystä tiedostosta.',
    'Listan i cellen går inte att läsa. Ta formen från en exporterad fil.',
  ),
  type: words(
    'Something else belongs here. Copy the form of an exported case.',
    'Tähän kuuluu jotakin muuta. Ota malli viedystä esimerkistä.',
    'Här ska det stå något annat. Ta formen från ett exporterat exempel.',
  ),
  rows: words(
    'The list has something that does not belong there: {detail}.',
    'Luettelossa on jotakin, mikä ei kuulu siihen: {detail}.',
    'Listan har något som inte hör dit: {detail}.',
  ),
  stars: words(
    'A star (*) has no pair. Write \\* for a star that is just a star: {detail}',
    'Tähdeltä (*) puuttuu pari. Kirjoita \\*, kun tarkoitat pelkkää tähteä: {detail}',
    'En stjärna (*) saknar par. Skriv \\* för en stjärna som bara är en stjärna: {detail}',
  ),
  link: words(
    'This link leads nowhere. Write https://…, mailto:… or a path such as /about: {detail}',
    'Tämä linkki ei johda minnekään. Kirjoita https://…, mailto:… tai polku, esimerkiksi /about: {detail}',
    'Den här länken leder ingenstans. Skriv https://…, mailto:… eller en sökväg som /about: {detail}',
  ),
  'no-slug': words('The case has no address.', 'Esimerkiltä puuttuu osoite.', 'Exemplet saknar adress.'),
  'slug-twice': words(
    'Two cases of the file have this address: {detail}.',
    'Kahdella tiedoston esimerkillä on sama osoite: {detail}.',
    'Två exempel i filen har samma adress: {detail}.',
  ),
  'slug-taken': words(
    'This is the published address of a case whose draft has another one: {detail}. Use the draft’s.',
    'Tämä on sellaisen esimerkin julkaistu osoite, jonka luonnoksella on toinen: {detail}. Käytä luonnoksen osoitetta.',
    'Det här är den publicerade adressen för ett exempel vars utkast har en annan: {detail}. Använd utkastets.',
  ),
  'in-trash': words(
    'The case is in the trash: {detail}. Bring it back first, or delete it for good.',
    'Esimerkki on roskakorissa: {detail}. Palauta se ensin tai poista se lopullisesti.',
    'Exemplet ligger i papperskorgen: {detail}. Återställ det först eller radera det för gott.',
  ),
  unknown: words('There is no “{detail}”.', 'Ei löydy: ”{detail}”.', '”{detail}” finns inte.'),
}

const MEANT = words('Did you mean: {near}?', 'Tarkoititko: {near}?', 'Menade du: {near}?')

/** A problem in the language of the one who imports. */
export function sentenceOf(req: PayloadRequest, { kind, detail = '', near = [], said = '' }: CaseProblem): string {
  if (kind === 'refused') return said
  const sentence = say(req, PROBLEM_WORDS[kind]).replace('{detail}', () => detail)
  return near.length > 0 ? `${sentence} ${say(req, MEANT).replace('{near}', () => near.join(', '))}` : sentence
}
