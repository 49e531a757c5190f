import { Suspense } from 'react'
import type { LinkCheck } from '@/collections/payload-types'
import { LINK_PROBLEM_NAMES } from '@/collections/quality/link-words'
import { FAILED } from '@/collections/respond-words'
import type { LinkProblem } from '@/lib/links/outcome'
import type { LinkUse } from '@/lib/links/uses'
import { ActionButtons } from '../enquiries/ActionButtons'
import { Ago, Moment } from '../enquiries/Moment'
import type { Language } from '../language'
import { LinkUses } from './LinkUses'
import { PAGE } from './broken-links-words'
import styles from './broken-links.module.css'

type Props = { link: LinkCheck; uses: Promise<Map<string, LinkUse[]>>; language: Language; mayTry: boolean }

/** A broken link: why, since when, where it is, and a button to try it again. */
export function BrokenLink({ link, uses, language: { locale, t }, mayTry }: Props) {
  const { id, url, problem, failingSince, checkedAt } = link
  return (
    <li className={styles.link}>
      <h2>
        <a href={url} rel="noreferrer">
          {url}
        </a>
      </h2>
      <p className={styles.problem}>{t(LINK_PROBLEM_NAMES[problem as LinkProblem] ?? LINK_PROBLEM_NAMES.connection)}</p>
      <dl>
        <div>
          <dt>{t(PAGE.since)}</dt>
          <dd>{failingSince ? <Moment iso={failingSince} locale={locale} /> : '–'}</dd>
        </div>
        <div>
          <dt>{t(PAGE.tried)}</dt>
          <dd>{checkedAt ? <Ago iso={checkedAt} locale={locale} /> : '–'}</dd>
        </div>
        <div>
          <dt>{t(PAGE.isIn)}</dt>
          <dd>
            <Suspense fallback={<p>{t(PAGE.looking)}</p>}>
              <LinkUses uses={uses} url={url} t={t} />
            </Suspense>
          </dd>
        </div>
      </dl>
      {mayTry && (
        <ActionButtons
          address={`/api/link-checks/${id}`}
          buttons={[{ action: 'try', label: t(PAGE.tryAgain) }]}
          failed={t(FAILED)}
        />
      )}
    </li>
  )
}
