import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { languageOf } from '@/admin/language'
import { ContactSubmissions } from '@/collections/ContactSubmissions'
import { isAdministrator, isEditor } from '@/collections/access/roles'
import { FAILED } from '@/collections/respond-words'
import type { Words } from '@/collections/words'
import { LIST, PERSONAL_DATA, SIGN_IN } from '../addresses'
import styles from '../../admin.module.css'
import { PersonForm } from './PersonForm'
import { PERSON_WORDS, textsIn } from './person-words'

/** Where staff find, hand out and erase all that is kept about one e-mail address. */
export function PersonalData({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, locale, permissions, visibleEntities } = initPageResult
  const { user, i18n, payload } = req
  // Payload asks nobody at the door of a page that is not its own.
  if (!user) redirect(`${SIGN_IN}?redirect=${encodeURIComponent(PERSONAL_DATA)}`)
  if (!isEditor(user)) notFound()
  const { t } = languageOf(i18n)
  const plural = t(ContactSubmissions.labels!.plural as Words)
  return (
    <DefaultTemplate
      {...{ i18n, locale, params, payload, permissions, req, searchParams, user, visibleEntities }}
      viewType="list"
    >
      <Gutter>
        <div className={styles.view} data-part="enquiry-desk">
          <SetStepNav nav={[{ label: plural, url: LIST }, { label: t(PERSON_WORDS.title) }]} />
          <h1>{t(PERSON_WORDS.title)}</h1>
          <p className={styles.text}>{t(PERSON_WORDS.purpose)}</p>
          <PersonForm texts={textsIn(t)} failed={t(FAILED)} mayErase={isAdministrator(user)} />
        </div>
      </Gutter>
    </DefaultTemplate>
  )
}
