import type { ReactNode } from 'react'
import { type Words } from '@/collections/words'
import type { Language } from '../language'
import styles from '../admin.module.css'

/** Facts by their names; those that are not known are left out. */
export const FactList = ({ facts, language: { t } }: { facts: [Words, ReactNode][]; language: Language }) => (
  <dl className={styles.facts}>
    {facts
      .filter(([, value]) => value)
      .map(([name, value]) => (
        <div key={name.en}>
          <dt>{t(name)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
)
