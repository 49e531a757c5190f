import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { languageOf } from '@/admin/language'
import { Cases } from '@/collections/Cases'
import { isEditor } from '@/collections/access/roles'
import { IMPORT_NAME } from '@/collections/case-files/view'
import type { Words } from '@/collections/words'
import styles from '../admin.module.css'
import { SIGN_IN } from '../enquiries/addresses'
import { API, CASES, IMPORT_PAGE } from './addresses'
import { ImportFile } from './ImportFile'
import { IMPORT_WORDS } from './import-words'

/** Where editors bring cases in from a file: first a look at what would happen, then all of it or nothing. */
export function ImportCases({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, locale, permissions, visibleEntities } = initPageResult
  const { user, i18n, payload } = req
  // Payload asks nobody at the door of a page that is not its own.
  if (!user) redirect(`${SIGN_IN}?redirect=${encodeURIComponent(IMPORT_PAGE)}`)
  if (!isEditor(user)) notFound()
  const { t } = languageOf(i18n)
  return (
    <DefaultTemplate
      {...{ i18n, locale, params, payload, permissions, req, searchParams, user, visibleEntities }}
      viewType="list"
    >
      <Gutter>
        <div className={styles.view} data-part="import-cases">
          <SetStepNav nav={[{ label: t(Cases.labels!.plural as Words), url: CASES }, { label: t(IMPORT_NAME) }]} />
          <h1>{t(IMPORT_NAME)}</h1>
          <p className={styles.text}>{t(IMPORT_WORDS.purpose)}</p>
          <p className={styles.text}>
            {t(IMPORT_WORDS.limits)} <a href={`${API}/export.csv`}>{t(IMPORT_WORDS.export)} (CSV)</a>
          </p>
          <ImportFile />
        </div>
      </Gutter>
    </DefaultTemplate>
  )
}
