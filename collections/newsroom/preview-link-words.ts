import { words } from '../words'

/** What the endpoints of preview links say. */
export const NOT_YOURS = words(
  'Only editors and the author may share this draft.',
  'Vain toimittajat ja luonnoksen tekijä voivat jakaa sen.',
  'Bara redaktörer och utkastets författare kan dela det.',
)
export const NO_PAGE = words(
  'There is nothing to show yet. Give it an address (and a case a theme), and save.',
  'Vielä ei ole mitään näytettävää. Anna sille osoite (ja esimerkille teema) ja tallenna.',
  'Det finns inget att visa ännu. Ge det en adress (och ett exempel ett tema) och spara.',
)
export const MADE = words(
  'The link is ready. Copy it and send it.',
  'Linkki on valmis. Kopioi ja lähetä se.',
  'Länken är klar. Kopiera den och skicka den.',
)
export const REVOKED = words('The link no longer works.', 'Linkki ei enää toimi.', 'Länken fungerar inte längre.')
