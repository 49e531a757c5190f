'use client'
import { useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { languageOf } from '@/admin/language'
import { DEFAULT_LOCALE } from '@/lib/locales'
import { ENGLISH_FIRST, OPEN } from './translation-words'
import styles from './translation.module.css'

/** Above the form of a new document that is opened in a language other than English, which comes first. */
export function EnglishFirst() {
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const { id } = useDocumentInfo()
  const { t } = languageOf(i18n)
  if (id || code === DEFAULT_LOCALE) return null
  return (
    <div className={styles.hint} data-part="english-first">
      <p>
        {t(ENGLISH_FIRST)} <a href={`?locale=${DEFAULT_LOCALE}`}>{t(OPEN[DEFAULT_LOCALE])}</a>
      </p>
    </div>
  )
}
