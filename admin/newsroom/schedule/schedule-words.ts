import type { Schedule, ScheduleProblem } from '@/collections/newsroom/schedules'
import { type Words, words } from '@/collections/words'

export const WORDS = {
  title: words('Planned', 'Ajastettu', 'Planerat'),
  notRead: words('The plans could not be read.', 'Ajastuksia ei voitu lukea.', 'Planeringen kunde inte läsas.'),
  publish: words('Will be published', 'Julkaistaan', 'Publiceras'),
  unpublish: words('Will be taken from the site', 'Poistetaan sivustolta', 'Tas bort från webbplatsen'),
  notPublished: words('Was not published', 'Ei julkaistu', 'Publicerades inte'),
  notUnpublished: words('Was not taken from the site', 'Ei poistettu sivustolta', 'Togs inte bort från webbplatsen'),
  by: words('planned by', 'ajastaja', 'planerat av'),
  cancel: words('Cancel', 'Peru', 'Avbryt'),
  remove: words('Remove', 'Poista', 'Ta bort'),
  again: words('Try again', 'Yritä uudelleen', 'Försök igen'),
}

/** Why it did not happen, and what to do. */
export const PROBLEMS: Record<ScheduleProblem, Words> = {
  'no-right': words(
    'The account that planned this may not publish (any more). An editor can try again in their own name.',
    'Ajastuksen tehneellä tilillä ei ole (enää) oikeutta julkaista. Toimittaja voi yrittää uudelleen omissa nimissään.',
    'Kontot som planerade det här får inte publicera (längre). En redaktör kan försöka igen i sitt eget namn.',
  ),
  trashed: words(
    'The document is in the trash. Take it out first, or remove the plan.',
    'Sisältö on roskakorissa. Palauta se ensin tai poista ajastus.',
    'Innehållet ligger i papperskorgen. Återställ det först eller ta bort planeringen.',
  ),
  refused: words(
    'Something required is missing or wrong. Press Publish to see what, put it right, and try again.',
    'Jokin pakollinen tieto puuttuu tai on väärin. Paina Julkaise, niin näet mikä, korjaa se ja yritä uudelleen.',
    'Något obligatoriskt saknas eller är fel. Tryck på Publicera för att se vad, rätta det och försök igen.',
  ),
  late: words(
    'This should have happened already. The site does its planned work late or not at all: tell the one who looks after the server.',
    'Tämän olisi pitänyt jo tapahtua. Sivusto tekee ajastetut työt myöhässä tai ei lainkaan: kerro palvelimen ylläpitäjälle.',
    'Det här borde redan ha skett. Webbplatsen utför planerat arbete för sent eller inte alls: berätta för den som sköter servern.',
  ),
}

/** What is to happen, or did not. */
export const whatOf = ({ type, state }: Schedule): Words => {
  if (state === 'planned') return WORDS[type]
  return type === 'publish' ? WORDS.notPublished : WORDS.notUnpublished
}
