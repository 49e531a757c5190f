'use client'
import { useTranslation } from '@payloadcms/ui'
import type { ImportSummary } from '@/collections/case-files/imports'
import styles from '../admin.module.css'
import { languageOf } from '../language'
import { listHref } from '../lists/filter-address'
import { CASES } from './addresses'
import { IMPORT_WORDS } from './import-words'

const REASONS: Record<string, keyof typeof IMPORT_WORDS> = {
  changed: 'changed',
  refused: 'refused',
  'not-allowed': 'notAllowed',
}

/** The drafts that the one who imported has saved since the file was checked. */
const draftsHref = ({ by, checkedAt }: ImportSummary): string =>
  listHref(CASES, [
    { changedBy: { equals: by } },
    { updatedAt: { greater_than_equal: checkedAt } },
    { _status: { equals: 'draft' } },
  ])

/** How an import goes, for eyes and ears. The places are there before there is something to say. */
export function Outcome({ of }: { of: ImportSummary }) {
  const { t } = languageOf(useTranslation().i18n)
  const { status, counts, failure } = of
  const fill = (text: string) =>
    text.replace('{written}', String(counts.written)).replace('{all}', String(counts.created + counts.changed))
  const slugs = (list: string[]) => list.join(', ')
  return (
    <>
      <div role="status">
        {status === 'running' && <p>{fill(t(IMPORT_WORDS.running))}</p>}
        {status === 'done' && (
          <p>
            {fill(t(IMPORT_WORDS.done))} <a href={draftsHref(of)}>{t(IMPORT_WORDS.drafts)}</a>
          </p>
        )}
      </div>
      <div role="alert">
        {status === 'undone' && failure && (
          <p className={styles.wrong}>
            {t(IMPORT_WORDS.undone)}{' '}
            {t(IMPORT_WORDS[REASONS[failure.kind] ?? 'refused']).replace('{slugs}', slugs(failure.slugs))}{' '}
            {failure.left && failure.left.length > 0 && t(IMPORT_WORDS.left).replace('{slugs}', slugs(failure.left))}
          </p>
        )}
      </div>
    </>
  )
}
