'use client'
import { useTranslation } from '@payloadcms/ui'
import { languageOf } from '../language'
import { IMPORT_WORDS } from './import-words'
import styles from './import.module.css'

export type Problem = { row: number | null; column: string | null; text: string }

/** What is wrong with a file, by row and column. A wide table scrolls, by keyboard too. */
export function Problems({ problems, count }: { problems: Problem[]; count: number }) {
  const { t } = languageOf(useTranslation().i18n)
  const isPart = count > problems.length
  return (
    <div>
      <h2 id="import-problems">{t(IMPORT_WORDS.problems).replace('{count}', String(count))}</h2>
      {isPart && <p>{t(IMPORT_WORDS.moreProblems).replace('{count}', String(problems.length))}</p>}
      <div className={styles.scroll} role="region" aria-labelledby="import-problems" tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t(IMPORT_WORDS.row)}</th>
              <th scope="col">{t(IMPORT_WORDS.column)}</th>
              <th scope="col">{t(IMPORT_WORDS.problem)}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ row, column, text }, index) => (
              <tr key={index}>
                <td>{row ?? t(IMPORT_WORDS.wholeFile)}</td>
                <td>{column ?? ''}</td>
                <td>{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
