import type { ReactNode } from 'react'
import type { Delivery, EnquiryStatus } from '@/lib/lists'
import styles from '../admin.module.css'

const TONES: Record<EnquiryStatus | Delivery, string | undefined> = {
  new: styles.blue,
  'in-progress': styles.amber,
  answered: styles.plain,
  closed: styles.plain,
  quarantine: styles.red,
  waiting: styles.amber,
  sent: styles.plain,
  failed: styles.red,
}

/** A state in a word; its colour says nothing that the word does not. */
export const Badge = ({ of, children }: { of: EnquiryStatus | Delivery; children: ReactNode }) => (
  <span className={`${styles.badge} ${TONES[of]}`}>{children}</span>
)
