import { words } from '@/collections/words'
import type { PreviewDays } from '@/lib/lists'

export const WORDS = {
  title: words('Show the draft to others', 'Näytä luonnos muille', 'Visa utkastet för andra'),
  hint: words(
    'A link shows this draft, and nothing else, to anybody who has it. They need no account.',
    'Linkki näyttää tämän luonnoksen, eikä mitään muuta, jokaiselle jolla se on. Tunnuksia ei tarvita.',
    'En länk visar det här utkastet, och inget annat, för alla som har den. De behöver inget konto.',
  ),
  noPage: words(
    'There is no preview yet. Give it an address (and a case a theme), and save.',
    'Esikatselua ei vielä ole. Anna sille osoite (ja esimerkille teema) ja tallenna.',
    'Det finns ingen förhandsgranskning ännu. Ge det en adress (och ett exempel ett tema) och spara.',
  ),
  days: words('The link works for', 'Linkin voimassaolo', 'Länken gäller i'),
  make: words('Make a link', 'Luo linkki', 'Skapa en länk'),
  address: words('Address of the link', 'Linkin osoite', 'Länkens adress'),
  copy: words('Copy', 'Kopioi', 'Kopiera'),
  copied: words('The link is copied.', 'Linkki on kopioitu.', 'Länken är kopierad.'),
  notCopied: words(
    'The link could not be copied. Select the address and copy it yourself.',
    'Linkkiä ei voitu kopioida. Valitse osoite ja kopioi se itse.',
    'Länken kunde inte kopieras. Markera adressen och kopiera den själv.',
  ),
  revoke: words('End it now', 'Lopeta heti', 'Avsluta nu'),
  until: words('Works until', 'Toimii asti:', 'Fungerar till'),
  made: words('Made by', 'Luonut', 'Skapad av'),
  notRead: words('The links could not be read.', 'Linkkejä ei voitu lukea.', 'Länkarna kunde inte läsas.'),
}

export const DAYS: Record<PreviewDays, ReturnType<typeof words>> = {
  1: words('a day', 'yksi päivä', 'en dag'),
  7: words('a week', 'viikko', 'en vecka'),
  30: words('30 days', '30 päivää', '30 dagar'),
}
