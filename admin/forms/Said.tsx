import type { Ref } from 'react'
import type { Answer } from './ask'
import styles from '../admin.module.css'

/** What became of an action, for eyes and ears. Both places are there before there is something to say. */
export const Said = ({ answer, ref }: { answer?: Answer | undefined; ref?: Ref<HTMLParagraphElement> }) => (
  <>
    <p role="status" ref={ref} tabIndex={-1} className={styles.done}>
      {answer?.ok ? answer.message : ''}
    </p>
    <p role="alert" className={styles.wrong}>
      {answer && !answer.ok ? answer.message : ''}
    </p>
  </>
)
