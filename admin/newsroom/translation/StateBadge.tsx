import type { ReactNode } from 'react'
import type { TranslationState } from '@/lib/lists'
import styles from '../part.module.css'

const TONES: Record<TranslationState, string | undefined> = {
  missing: styles.plain,
  outdated: styles.amber,
  ready: styles.blue,
}

/** The state of a translation; its colour says nothing that its words do not. */
export const StateBadge = ({ of, children }: { of: TranslationState | null; children: ReactNode }) => (
  <span className={`${styles.badge} ${of ? TONES[of] : styles.plain}`}>{children}</span>
)
