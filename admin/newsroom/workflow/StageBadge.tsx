import type { ReactNode } from 'react'
import type { Workflow } from '@/lib/lists'
import styles from '../part.module.css'

const TONES: Record<Workflow, string | undefined> = {
  writing: styles.plain,
  'in-review': styles.blue,
  'changes-requested': styles.amber,
}

/** The stage in a word; its colour says nothing that the word does not. */
export const StageBadge = ({ of, children }: { of: Workflow; children: ReactNode }) => (
  <span className={`${styles.badge} ${TONES[of]}`}>{children}</span>
)
