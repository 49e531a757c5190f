import type { ReactNode } from 'react'
import type { Delivery, EnquiryStatus, TranslationState, Workflow } from '@/lib/lists'
import styles from './admin.module.css'

type State = EnquiryStatus | Delivery | Workflow | TranslationState

const TONES: Record<State, string | undefined> = {
  new: styles.blue,
  'in-progress': styles.amber,
  answered: styles.plain,
  closed: styles.plain,
  quarantine: styles.red,
  waiting: styles.amber,
  sent: styles.plain,
  failed: styles.red,
  writing: styles.plain,
  'in-review': styles.blue,
  'changes-requested': styles.amber,
  missing: styles.plain,
  outdated: styles.amber,
  ready: styles.blue,
}

/** A state in a word; its colour says nothing that the word does not. */
export const Badge = ({ of, children }: { of: State; children: ReactNode }) => (
  <span className={`${styles.badge} ${TONES[of]}`}>{children}</span>
)
