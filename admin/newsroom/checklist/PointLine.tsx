'use client'
import type { Point } from '@/collections/newsroom/checklist'
import type { Words } from '@/collections/words'
import { CHECKLIST, SEVERITY_NAMES } from './checklist-words'
import styles from './checklist.module.css'
import { goTo } from './go-to'

type Props = { point: Point; t: (text: Words) => string }

/** One thing that someone could mend, and the way there. */
export function PointLine({ point: { severity, text, field, tab, href }, t }: Props) {
  if (severity === 'fine') return <li className={styles.fine}>{text}</li>
  return (
    <li className={styles[severity]}>
      <b>{t(SEVERITY_NAMES[severity])}</b>
      <p>{text}</p>
      {href && <a href={href}>{t(href.startsWith('?') ? CHECKLIST.openLanguage : CHECKLIST.openPicture)}</a>}
      {field && !href && (
        <button type="button" onClick={() => goTo(field, tab)}>
          {t(CHECKLIST.goThere)}
        </button>
      )}
    </li>
  )
}
