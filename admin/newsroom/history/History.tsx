'use client'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useId } from 'react'
import { languageOf } from '@/admin/language'
import type { HistoryEntry } from '@/collections/newsroom/history'
import { STEP_NAMES } from '@/collections/newsroom/workflow-names'
import { words } from '@/collections/words'
import { momentIn } from '@/lib/desk/moments'
import styles from '../part.module.css'
import { usePart } from '../use-part'

const TITLE = words('History', 'Historia', 'Historik')
const NOT_READ = words('The history could not be read.', 'Historiaa ei voitu lukea.', 'Historiken kunde inte läsas.')
const ALL = words('All versions', 'Kaikki versiot', 'Alla versioner')
const COMPARE = words('Show what changed', 'Näytä, mikä muuttui', 'Visa vad som ändrades')

/** Beside the form: who did what and when, the newest first, with the way to what changed. */
export function History() {
  const { locale, t } = languageOf(useTranslation().i18n)
  const { config } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  const { data, failed, address } = usePart<{ entries: HistoryEntry[]; total: number }>('history')
  const title = useId()
  if (!address) return null
  const versions = `${config.routes.admin}/collections/${collectionSlug}/${id}/versions`
  return (
    <section className={styles.part} aria-labelledby={title} data-part="history">
      <h3 id={title}>{t(TITLE)}</h3>
      {failed && <p role="alert">{t(NOT_READ)}</p>}
      <ol className={styles.lines}>
        {data?.entries.map((entry) => (
          <li key={entry.id}>
            <p>
              <strong>{t(STEP_NAMES[entry.step])}</strong> {entry.by}
            </p>
            <time dateTime={entry.at}>{momentIn(entry.at, locale)}</time>
            {entry.comment && <blockquote className={styles.quote}>{entry.comment}</blockquote>}
            <p>
              <a href={`${versions}/${entry.id}`} aria-label={`${t(COMPARE)}: ${momentIn(entry.at, locale)}`}>
                {t(COMPARE)}
              </a>
            </p>
          </li>
        ))}
      </ol>
      {data && data.total > data.entries.length && <a href={versions}>{t(ALL)}</a>}
    </section>
  )
}
