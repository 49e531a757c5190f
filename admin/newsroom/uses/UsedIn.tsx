'use client'
import { useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'
import { languageOf } from '@/admin/language'
import type { Uses } from '@/collections/newsroom/uses'
import { words } from '@/collections/words'
import { usePart } from '../use-part'
import { USES_CHANGED } from './uses-changed'
import styles from './uses.module.css'

const USED_IN = words('Used in', 'Missä käytetään', 'Används i')
const NOWHERE = words('Nowhere yet.', 'Ei vielä missään.', 'Ingenstans ännu.')
const FAILED = words('The list could not be fetched.', 'Luetteloa ei saatu.', 'Listan kunde inte hämtas.')
const MORE = words('and {count} more', 'ja {count} muuta', 'och {count} till')

/** Beside the form: what names this document, each with a link. */
export function UsedIn() {
  const { t } = languageOf(useTranslation().i18n)
  const { data, failed, address, reload } = usePart<Uses>('uses')
  useEffect(() => {
    window.addEventListener(USES_CHANGED, reload)
    return () => window.removeEventListener(USES_CHANGED, reload)
  }, [reload])
  if (!address) return null
  const more = data ? data.total - data.uses.length : 0
  return (
    <section className={styles.part} aria-label={t(USED_IN)} data-part="uses">
      <h3>
        {t(USED_IN)} {data && data.total > 0 && <b>{data.total}</b>}
      </h3>
      {failed && <p>{t(FAILED)}</p>}
      {data?.total === 0 && <p>{t(NOWHERE)}</p>}
      {data && data.total > 0 && (
        // A long list scrolls, by keyboard too.
        <ul tabIndex={0} aria-label={t(USED_IN)}>
          {data.uses.map(({ href, title, field }) => (
            <li key={`${href} ${field}`}>
              <a href={href}>{title}</a> <span>{field}</span>
            </li>
          ))}
          {more > 0 && <li>{t(MORE).replace('{count}', String(more))}</li>}
        </ul>
      )}
    </section>
  )
}
