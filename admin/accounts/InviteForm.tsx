'use client'
import { useTranslation } from '@payloadcms/ui'
import { type ReactNode, useState } from 'react'
import { languageOf } from '@/admin/language'
import { MAIL_LANGUAGE, ROLES_EXPLAINED, ROLE_NAMES } from '@/collections/accounts/names'
import { FAILED } from '@/collections/respond-words'
import { type Role, ROLES } from '@/lib/lists'
import { LANGUAGE_NAMES, LOCALES } from '@/lib/locales'
import styles from '../admin.module.css'
import type { Answer } from '../forms/ask'
import { DeskForm } from '../forms/DeskForm'
import { HandOver } from './HandOver'
import { EMAIL, NAME, ROLE, SEND } from './words'

/** The one that can do least harm. */
const USUAL_ROLE: Role = 'contributor'

type FieldProps = { name: string; label: string; children: (id: string) => ReactNode }

const Field = ({ name, label, children }: FieldProps) => (
  <div>
    <label className={styles.label} htmlFor={`invite-${name}`}>
      {label}
    </label>
    {children(`invite-${name}`)}
  </div>
)

/** Who is invited, as what, and in which language the mail is. */
export function InviteForm({ labelledBy }: { labelledBy: string }) {
  const { t, locale } = languageOf(useTranslation().i18n)
  const [link, setLink] = useState<string>()
  const onDone = (answer: Answer & { link?: string }) => setLink(answer.link)
  return (
    <>
      <DeskForm address="/api/users/invite" button={t(SEND)} isMain {...{ labelledBy, failed: t(FAILED), onDone }}>
        <div className={styles.invite}>
          <Field name="name" label={t(NAME)}>
            {(id) => <input className={styles.field} {...{ id }} name="name" autoComplete="off" />}
          </Field>
          <Field name="email" label={t(EMAIL)}>
            {(id) => <input className={styles.field} {...{ id }} name="email" type="email" autoComplete="off" />}
          </Field>
          <Field name="role" label={t(ROLE)}>
            {(id) => (
              <select className={styles.field} {...{ id }} name="role" defaultValue={USUAL_ROLE}>
                {ROLES.toReversed().map((role) => (
                  <option key={role} value={role}>
                    {t(ROLE_NAMES[role])}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field name="language" label={t(MAIL_LANGUAGE)}>
            {(id) => (
              <select className={styles.field} {...{ id }} name="language" defaultValue={locale}>
                {LOCALES.map((each) => (
                  <option key={each} value={each} lang={each}>
                    {LANGUAGE_NAMES[each]}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
        <p className={styles.hint}>{t(ROLES_EXPLAINED)}</p>
      </DeskForm>
      {link && <HandOver key={link} link={link} />}
    </>
  )
}
