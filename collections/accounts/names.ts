import type { Role } from '@/lib/lists'
import { type Words, words } from '../words'

/** How staff call each role. */
export const ROLE_NAMES: Record<Role, Words> = {
  administrator: words('Administrator', 'Pääkäyttäjä', 'Administratör'),
  editor: words('Editor', 'Toimittaja', 'Redaktör'),
  contributor: words('Contributor', 'Kirjoittaja', 'Skribent'),
}

/** What each role is for. */
export const ROLES_EXPLAINED = words(
  'Contributors write, editors also publish and answer enquiries, administrators also keep accounts and settings.',
  'Kirjoittaja kirjoittaa, toimittaja myös julkaisee ja vastaa yhteydenottoihin, pääkäyttäjä hoitaa myös tilit ja asetukset.',
  'Skribenten skriver, redaktören publicerar också och svarar på kontakter, administratören sköter också konton och inställningar.',
)

export const MAIL_LANGUAGE = words('Language of mails', 'Sähköpostien kieli', 'Språk i e-post')
