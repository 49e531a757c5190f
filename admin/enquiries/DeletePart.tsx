import { words } from '@/collections/words'
import type { Language } from '../language'
import { DeleteEnquiry } from './DeleteEnquiry'
import styles from '../admin.module.css'

const DELETE = words('Delete…', 'Poista…', 'Radera…')
const WARNING = words(
  'The enquiry goes with its log, its notes and its answers. It can’t be brought back.',
  'Yhteydenotto poistuu lokeineen, muistiinpanoineen ja vastauksineen. Sitä ei voi palauttaa.',
  'Kontakten försvinner med sin logg, sina anteckningar och svar. Den går inte att få tillbaka.',
)
const FOR_GOOD = words('Delete for good', 'Poista lopullisesti', 'Radera för gott')

/** The way to delete an enquiry, folded away: it takes a second press. */
export const DeletePart = ({ address, failed, t }: { address: string; failed: string; t: Language['t'] }) => (
  <details className={styles.delete}>
    <summary>{t(DELETE)}</summary>
    <p>{t(WARNING)}</p>
    <DeleteEnquiry address={address} button={t(FOR_GOOD)} failed={failed} />
  </details>
)
