import type { ContactSubmission } from '@/collections/payload-types'
import { SUSPICION_NAMES } from '@/collections/enquiries/names'
import { words } from '@/collections/words'
import type { Language } from '../language'
import styles from '../admin.module.css'

const WHY = words(
  'This may be the work of a machine. It waits here until someone has looked at it; the sender has had no confirmation.',
  'Tämä voi olla koneen tekemä. Se odottaa tässä, kunnes joku on katsonut sen; lähettäjä ei ole saanut vahvistusta.',
  'Det här kan vara gjort av en maskin. Det väntar här tills någon har tittat på det; avsändaren har inte fått någon bekräftelse.',
)

/** Why an enquiry is in quarantine, while it is. */
export const Quarantine = ({ enquiry, language: { t } }: { enquiry: ContactSubmission; language: Language }) =>
  enquiry.status === 'quarantine' && (
    <div className={styles.quarantine}>
      <p>{t(WHY)}</p>
      <ul>
        {enquiry.suspicions?.map((suspicion) => (
          <li key={suspicion}>{t(SUSPICION_NAMES[suspicion])}</li>
        ))}
      </ul>
    </div>
  )
