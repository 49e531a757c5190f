import type { Entry } from './group'
import styles from './dashboard.module.css'

/** One thing that waits: how many, what, and when. */
export const EntryLine = ({ entry: { href, text, count, note, when, isLate } }: { entry: Entry }) => (
  <li className={isLate ? styles.late : undefined}>
    <a href={href}>
      {count !== undefined && <b>{count}</b>} {text}
    </a>
    {when && <span> {when}</span>}
    {note && <p>{note}</p>}
  </li>
)
