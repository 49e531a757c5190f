import { words } from '@/collections/words'

export const INVITE = words('Invite a colleague', 'Kutsu työkaveri', 'Bjud in en kollega')
export const NAME = words('Name', 'Nimi', 'Namn')
export const EMAIL = words('E-mail address', 'Sähköpostiosoite', 'E-postadress')
export const ROLE = words('Role', 'Rooli', 'Roll')
export const SEND = words('Send the invitation', 'Lähetä kutsu', 'Skicka inbjudan')
export const AGAIN = words('Invite again', 'Kutsu uudelleen', 'Bjud in igen')
export const INVITATION = words('Invitation', 'Kutsu', 'Inbjudan')
export const LINK = words('Link for the one you invited', 'Linkki kutsutulle', 'Länk till den du bjöd in')
export const COPY = words('Copy the link', 'Kopioi linkki', 'Kopiera länken')
export const COPIED = words('The link is copied.', 'Linkki on kopioitu.', 'Länken är kopierad.')
export const UNKNOWN = words(
  'How the invitation stands could not be read. Load the page again.',
  'Kutsun tilaa ei saatu luettua. Lataa sivu uudelleen.',
  'Inbjudans läge kunde inte läsas. Ladda om sidan.',
)
