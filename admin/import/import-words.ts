import { words } from '@/collections/words'

/** The texts of the page where cases are imported. */
export const IMPORT_WORDS = {
  purpose: words(
    'Choose a file of cases, CSV or JSON. First it is looked through and nothing is changed: you see what would be new, what would change, and what is wrong. All that is imported becomes a draft. Pages that are published stay as they are until someone publishes the draft.',
    'Valitse esimerkkitiedosto, CSV tai JSON. Ensin tiedosto vain tarkistetaan eikä mitään muuteta: näet, mitä uutta tulisi, mikä muuttuisi ja missä on virheitä. Kaikesta tuodusta tulee luonnoksia. Julkaistut sivut pysyvät ennallaan, kunnes joku julkaisee luonnoksen.',
    'Välj en fil med exempel, CSV eller JSON. Först gås den bara igenom och inget ändras: du ser vad som skulle bli nytt, vad som skulle ändras och vad som är fel. Allt som importeras blir utkast. Publicerade sidor förblir som de är tills någon publicerar utkastet.',
  ),
  limits: words(
    'At most 2,000 cases and 5 MB. To begin, export the cases, change what you want in the file and bring it back.',
    'Enintään 2 000 esimerkkiä ja 5 Mt. Aloita viemällä esimerkit tiedostoon, muuta siinä mitä haluat ja tuo se takaisin.',
    'Högst 2 000 exempel och 5 MB. Börja med att exportera exemplen, ändra det du vill i filen och ta in den igen.',
  ),
  file: words('File', 'Tiedosto', 'Fil'),
  chooseFirst: words('Choose a file first.', 'Valitse ensin tiedosto.', 'Välj först en fil.'),
  check: words('Check the file', 'Tarkista tiedosto', 'Kontrollera filen'),
  checking: words('The file is being checked …', 'Tiedostoa tarkistetaan…', 'Filen kontrolleras…'),
  problems: words(
    'The file has problems. Nothing can be imported before they are mended. Problems: {count}.',
    'Tiedostossa on virheitä. Mitään ei voi tuoda, ennen kuin ne on korjattu. Virheitä: {count}.',
    'Filen har fel. Inget kan importeras innan de är rättade. Fel: {count}.',
  ),
  row: words('Row', 'Rivi', 'Rad'),
  column: words('Column', 'Sarake', 'Kolumn'),
  problem: words('What is wrong', 'Mikä on vialla', 'Vad som är fel'),
  wholeFile: words('whole file', 'koko tiedosto', 'hela filen'),
  moreProblems: words(
    'The first {count} are shown.',
    'Näistä näytetään ensimmäiset {count}.',
    'De första {count} visas.',
  ),
  noProblems: words('The file is in order.', 'Tiedosto on kunnossa.', 'Filen är i sin ordning.'),
  counts: words(
    'New: {created}. Changed: {changed}. As they are: {same}.',
    'Uusia: {created}. Muuttuvia: {changed}. Ennallaan: {same}.',
    'Nya: {created}. Ändrade: {changed}. Oförändrade: {same}.',
  ),
  nothing: words(
    'All cases are as in the file: there is nothing to import.',
    'Kaikki esimerkit ovat kuten tiedostossa: tuotavaa ei ole.',
    'Alla exempel är som i filen: det finns inget att importera.',
  ),
  notRead: words(
    'This could not be read just now. Try again in a moment.',
    'Tätä ei juuri nyt voitu lukea. Yritä hetken kuluttua uudelleen.',
    'Det här kunde inte läsas just nu. Försök igen om en stund.',
  ),
  isNew: words('new', 'uusi', 'nytt'),
  before: words('Now', 'Nyt', 'Nu'),
  after: words('In the file', 'Tiedostossa', 'I filen'),
  empty: words('(empty)', '(tyhjä)', '(tomt)'),
  page: words('Page {page} of {pages}', 'Sivu {page}/{pages}', 'Sida {page} av {pages}'),
  previous: words('Previous', 'Edellinen', 'Föregående'),
  next: words('Next', 'Seuraava', 'Nästa'),
  import: words('Import as drafts', 'Tuo luonnoksina', 'Importera som utkast'),
  running: words('Importing: {written} of {all}.', 'Tuodaan: {written}/{all}.', 'Importerar: {written} av {all}.'),
  done: words(
    'Imported as drafts: {all}. Nothing is published yet.',
    'Tuotu luonnoksina: {all}. Mitään ei ole vielä julkaistu.',
    'Importerade som utkast: {all}. Inget är publicerat ännu.',
  ),
  drafts: words('Show the drafts', 'Näytä luonnokset', 'Visa utkasten'),
  undone: words('Nothing was imported.', 'Mitään ei tuotu.', 'Inget importerades.'),
  changed: words(
    'Someone has changed these cases since the file was checked: {slugs}. Check the file again.',
    'Joku on muuttanut näitä esimerkkejä tiedoston tarkistamisen jälkeen: {slugs}. Tarkista tiedosto uudelleen.',
    'Någon har ändrat de här exemplen sedan filen kontrollerades: {slugs}. Kontrollera filen på nytt.',
  ),
  refused: words(
    'A case could not be written, and the others were taken back. Check the file again.',
    'Yhtä esimerkkiä ei voitu tallentaa, joten muutkin peruttiin. Tarkista tiedosto uudelleen.',
    'Ett exempel kunde inte sparas, så de andra togs tillbaka. Kontrollera filen på nytt.',
  ),
  notAllowed: words(
    'The account that started the import may not publish any more.',
    'Tuonnin aloittanut tili ei saa enää julkaista.',
    'Kontot som startade importen får inte längre publicera.',
  ),
  left: words(
    'These have been changed by someone else meanwhile and were left: {slugs}. Look at them.',
    'Joku muu ehti muuttaa näitä, joten ne jätettiin: {slugs}. Katso ne läpi.',
    'Någon annan hann ändra dessa, så de lämnades: {slugs}. Se över dem.',
  ),
  export: words('Export', 'Vie tiedostoon', 'Exportera'),
  asCsv: words(
    'Cases of this list as a table (CSV)',
    'Luettelon esimerkit taulukkona (CSV)',
    'Listans exempel som tabell (CSV)',
  ),
  asJson: words('as JSON', 'JSON-muodossa', 'som JSON'),
}
