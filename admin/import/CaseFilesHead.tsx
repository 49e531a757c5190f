import type { BeforeListTableServerProps } from 'payload'
import { isEditor } from '@/collections/access/roles'
import { IMPORT_NAME } from '@/collections/case-files/view'
import styles from '../admin.module.css'
import { languageOf } from '../language'
import { type Query, filterOf } from '../lists/filter-address'
import { API, IMPORT_PAGE } from './addresses'
import { IMPORT_WORDS } from './import-words'

/** The list as it is filtered, as a file. */
const fileHref = (type: 'csv' | 'json', query: Query) => {
  const filter = new URLSearchParams(filterOf(query)).toString()
  return `${API}/export.${type}${filter && `?${filter}`}`
}

/** Above the list of cases, for editors: what it shows as a file, and files back in. */
export function CaseFilesHead({ user, i18n, params, searchParams }: BeforeListTableServerProps) {
  if (!isEditor(user) || params?.segments?.includes('trash')) return null
  const { t } = languageOf(i18n)
  return (
    <div className={styles.listHead} data-part="case-files">
      <p className={styles.more}>
        <a href={fileHref('csv', searchParams)}>{t(IMPORT_WORDS.asCsv)}</a>
        <a href={fileHref('json', searchParams)}>{t(IMPORT_WORDS.asJson)}</a>
        <a href={IMPORT_PAGE}>{t(IMPORT_NAME)}</a>
      </p>
    </div>
  )
}
