import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isEditor } from '@/collections/access/roles'
import { listBrokenLinks } from '@/collections/quality/broken-links'
import { BROKEN_LINKS_NAME } from '@/collections/quality/broken-links-view'
import { CHECK_IS_OFF } from '@/collections/quality/link-words'
import { environment } from '@/lib/environment'
import { findUses } from '@/lib/links/uses'
import { SIGN_IN } from '../enquiries/addresses'
import { languageOf } from '../language'
import styles from '../admin.module.css'
import { BrokenLink } from './BrokenLink'
import { PAGE } from './broken-links-words'
import own from './broken-links.module.css'

export const BROKEN_LINKS = '/admin/broken-links'

/** Names every broken link in the content, why it is one, and the documents that it is in. */
export async function BrokenLinks({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, locale, permissions, visibleEntities } = initPageResult
  const { user, i18n, payload } = req
  // Payload asks nobody at the door of a page that is not its own.
  if (!user) redirect(`${SIGN_IN}?redirect=${encodeURIComponent(BROKEN_LINKS)}`)
  if (!isEditor(user)) notFound()
  const language = languageOf(i18n)
  const { t } = language
  const page = Math.max(1, Math.floor(Number(searchParams?.page)) || 1)
  const { links, hasMore } = await listBrokenLinks(payload, page)
  const urls = links.map(({ url }) => url)
  const uses = findUses(payload, urls, language.locale)
  const { checksLinks } = environment()
  return (
    <DefaultTemplate
      {...{ i18n, locale, params, payload, permissions, req, searchParams, user, visibleEntities }}
      viewType="list"
    >
      <Gutter>
        <div className={styles.view} data-part="broken-links">
          <SetStepNav nav={[{ label: t(BROKEN_LINKS_NAME) }]} />
          <h1>{t(BROKEN_LINKS_NAME)}</h1>
          <p className={styles.text}>{t(PAGE.purpose)}</p>
          {!checksLinks && <p className={styles.quarantine}>{t(CHECK_IS_OFF)}</p>}
          {links.length === 0 && <p>{t(PAGE.none)}</p>}
          <ul className={own.links}>
            {links.map((link) => (
              <BrokenLink key={link.id} {...{ link, uses, language }} mayTry={checksLinks} />
            ))}
          </ul>
          <p className={styles.more}>
            {page > 1 && <a href={BROKEN_LINKS}>{t(PAGE.newer)}</a>}
            {hasMore && <a href={`${BROKEN_LINKS}?page=${page + 1}`}>{t(PAGE.more)}</a>}
          </p>
        </div>
      </Gutter>
    </DefaultTemplate>
  )
}
