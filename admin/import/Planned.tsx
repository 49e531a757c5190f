'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import type { ImportSummary } from '@/collections/case-files/imports'
import { languageOf } from '../language'
import { CASES } from './addresses'
import { IMPORT_WORDS } from './import-words'
import styles from './import.module.css'

type Item = ImportSummary['items'][number]

/** The changes of one case: what stands there now and what will. */
function Changes({ changes }: Pick<Item, 'changes'>) {
  const { t } = languageOf(useTranslation().i18n)
  const text = (value: string) => value || <i>{t(IMPORT_WORDS.empty)}</i>
  return (
    <dl className={styles.changes}>
      {changes.map(({ column, before, after }) => (
        <div key={column}>
          <dt>{column}</dt>
          <dd>
            <b>{t(IMPORT_WORDS.before)}</b> {text(before)}
          </dd>
          <dd>
            <b>{t(IMPORT_WORDS.after)}</b> {text(after)}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The cases that an import writes, some at a time; each opens to its changes. */
export function Planned({ of, onPage }: { of: ImportSummary; onPage: (page: number) => void }) {
  const { t } = languageOf(useTranslation().i18n)
  const { items, page, pages } = of
  const where = t(IMPORT_WORDS.page).replace('{page}', String(page)).replace('{pages}', String(pages))
  return (
    <>
      <ul className={styles.planned}>
        {items.map(({ row, slug, id, changes }) => (
          <li key={slug}>
            <details>
              <summary>
                {t(IMPORT_WORDS.row)} {row}: {slug}{' '}
                <span>{id ? changes.map(({ column }) => column).join(', ') : t(IMPORT_WORDS.isNew)}</span>
              </summary>
              {id && (
                <p>
                  <a href={`${CASES}/${id}`}>{slug}</a>
                </p>
              )}
              <Changes changes={changes} />
            </details>
          </li>
        ))}
      </ul>
      {pages > 1 && (
        <div className={styles.pages}>
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            disabled={page === 1}
            onClick={() => onPage(page - 1)}
          >
            {t(IMPORT_WORDS.previous)}
          </Button>
          <span role="status">{where}</span>
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            disabled={page === pages}
            onClick={() => onPage(page + 1)}
          >
            {t(IMPORT_WORDS.next)}
          </Button>
        </div>
      )}
    </>
  )
}
