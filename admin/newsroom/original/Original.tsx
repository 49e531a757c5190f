'use client'
import { FieldDescription, useFieldPath, useFormFields, useTranslation } from '@payloadcms/ui'
import type { StaticDescription } from 'payload'
import { languageOf } from '@/admin/language'
import { words } from '@/collections/words'
import { DEFAULT_LOCALE } from '@/lib/locales'
import { meaning } from '@/lib/translation/meaning'
import { pathByRows, valueAt } from '@/lib/translation/original'
import { OriginalText } from './OriginalText'
import { useEnglish } from './use-english'
import styles from './original.module.css'

const IN_ENGLISH = words('In English', 'Englanniksi', 'På engelska')

type Props = { path: string; field: { admin?: { description?: StaticDescription } } }

/**
 * Below a localised field: its help text and, while another language is written, the English text to translate from.
 * Payload draws a field's description once, whereas what is drawn after the input it draws anew at every change.
 */
export function Original({ path: givenPath, field }: Props) {
  const { i18n } = useTranslation()
  // A row that was moved gets its new path from here, before Payload has drawn it anew.
  const path = useFieldPath() ?? givenPath
  const place = useFormFields(([fields]) => pathByRows(path, (id) => fields[id]?.value))
  const english = useEnglish()
  const value = valueAt(english, place)
  const description = field.admin?.description
  return (
    <>
      {description && <FieldDescription description={description} path={path} />}
      {meaning(value) && (
        <div className={styles.original} data-part="original">
          <p className={styles.caption}>{languageOf(i18n).t(IN_ENGLISH)}</p>
          <div lang={DEFAULT_LOCALE} className={styles.text}>
            <OriginalText value={value} />
          </div>
        </div>
      )}
    </>
  )
}
