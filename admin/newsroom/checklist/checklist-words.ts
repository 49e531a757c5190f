import { words } from '@/collections/words'
import type { Severity } from '@/lib/quality/finding'

export const CHECKLIST = {
  title: words('Before you publish', 'Ennen julkaisua', 'Innan du publicerar'),
  saveFirst: words(
    'Save a draft first. Then you see here what to look at before you publish.',
    'Tallenna ensin luonnos. Sen jälkeen näet tässä, mitä kannattaa katsoa ennen julkaisua.',
    'Spara först ett utkast. Sedan ser du här vad du bör titta på innan du publicerar.',
  ),
  reading: words('Looking …', 'Katsotaan…', 'Tittar …'),
  notRead: words(
    'The checklist could not be read. Load the page again.',
    'Tarkistuslistaa ei saatu luettua. Lataa sivu uudelleen.',
    'Checklistan kunde inte läsas. Ladda om sidan.',
  ),
  allFine: words('Nothing to mend.', 'Ei mitään korjattavaa.', 'Inget att rätta.'),
  asSaved: words('As last saved.', 'Viimeksi tallennetun mukaan.', 'Enligt det senast sparade.'),
  goThere: words('Go to the field', 'Siirry kenttään', 'Gå till fältet'),
  openPicture: words('Open the picture', 'Avaa kuva', 'Öppna bilden'),
  openLanguage: words('Choose this language', 'Valitse tämä kieli', 'Välj språket'),
  tryLinks: words('Try the links now', 'Kokeile linkkejä nyt', 'Pröva länkarna nu'),
  trying: words(
    'Trying the links. This takes half a minute at most.',
    'Kokeillaan linkkejä. Tämä vie enintään puoli minuuttia.',
    'Prövar länkarna. Det tar högst en halv minut.',
  ),
}

/** How many points are open. */
export const openPoints = (count: number) =>
  words(
    count === 1 ? '1 open point' : `${count} open points`,
    count === 1 ? '1 avoin kohta' : `${count} avointa kohtaa`,
    count === 1 ? '1 öppen punkt' : `${count} öppna punkter`,
  )

/** How many are well. */
export const finePoints = (count: number) =>
  words(`In order: ${count}`, `Kunnossa: ${count}`, `I sin ordning: ${count}`)

export const SEVERITY_NAMES: Record<Exclude<Severity, 'fine'>, ReturnType<typeof words>> = {
  must: words('Stops publishing', 'Estää julkaisun', 'Hindrar publicering'),
  should: words('Advice', 'Suositus', 'Råd'),
  unknown: words('Not known yet', 'Ei vielä tiedossa', 'Inte känt ännu'),
}
