'use client'
import { useTranslation } from '@payloadcms/ui'
import { useId } from 'react'
import { languageOf } from '@/admin/language'
import type { Checklist as Answer } from '@/collections/newsroom/checklist'
import { usePart } from '../use-part'
import { PointLine } from './PointLine'
import { TryLinks } from './TryLinks'
import { CHECKLIST, finePoints, openPoints } from './checklist-words'
import styles from './checklist.module.css'

/** Beside the form: what to look at before publishing. Anew after each save. */
export function Checklist() {
  const { t } = languageOf(useTranslation().i18n)
  const { data, failed, address, reload } = usePart<Answer>('checklist')
  const title = useId()
  const open = data?.points.filter(({ severity }) => severity !== 'fine') ?? []
  const fine = data?.points.filter(({ severity }) => severity === 'fine') ?? []
  return (
    <section className={styles.part} aria-labelledby={title} data-part="checklist">
      <h3 id={title}>{t(CHECKLIST.title)}</h3>
      {!address && <p>{t(CHECKLIST.saveFirst)}</p>}
      {address && !data && !failed && <p>{t(CHECKLIST.reading)}</p>}
      {failed && <p role="alert">{t(CHECKLIST.notRead)}</p>}
      <p role="status" className={data && (data.open > 0 ? styles.open : styles.done)}>
        {data ? `${t(data.open > 0 ? openPoints(data.open) : CHECKLIST.allFine)} · ${t(CHECKLIST.asSaved)}` : ''}
      </p>
      {open.length > 0 && (
        <ul className={styles.points}>
          {open.map((point) => (
            <PointLine key={point.text} point={point} t={t} />
          ))}
        </ul>
      )}
      {fine.length > 0 && (
        <details>
          <summary>{t(finePoints(fine.length))}</summary>
          <ul className={styles.points}>
            {fine.map((point) => (
              <PointLine key={point.text} point={point} t={t} />
            ))}
          </ul>
        </details>
      )}
      {data?.mayTryLinks && address && <TryLinks address={address} t={t} onTried={reload} />}
    </section>
  )
}
