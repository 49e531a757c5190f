'use client'
import { useDocumentInfo, useFormModified, useLocale, useTranslation } from '@payloadcms/ui'
import { useId } from 'react'
import { languageOf } from '@/admin/language'
import type { Translations as Answer } from '@/collections/newsroom/translation-endpoints'
import { usePart } from '../use-part'
import { OneLanguage } from './OneLanguage'
import { PART } from './translation-words'
import styles from '../part.module.css'

/** Beside the form: how far each translation is, what is to be done, and the way there. */
export function Translations() {
  const { i18n } = useTranslation()
  const { t } = languageOf(i18n)
  const { code } = useLocale()
  const { hasSavePermission, isTrashed } = useDocumentInfo()
  const isModified = useFormModified()
  const { data, failed, address } = usePart<Answer>('translations')
  const title = useId()
  if (!address) return null
  return (
    <section className={styles.part} aria-labelledby={title} data-part="translations">
      <h3 id={title}>{t(PART.title)}</h3>
      {failed && <p role="alert">{t(PART.notRead)}</p>}
      {data && (
        <ul className={styles.lines}>
          {data.languages.map((language) => (
            <li key={language.locale}>
              <OneLanguage
                {...language}
                t={t}
                isOpen={code === language.locale}
                confirm={
                  hasSavePermission && !isTrashed
                    ? { address, isBlocked: isModified, updatedAt: data.updatedAt }
                    : undefined
                }
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
