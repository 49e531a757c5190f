import type { BeforeListTableServerProps } from 'payload'
import { languageOf } from '@/admin/language'
import { isAdministrator } from '@/collections/access/roles'
import styles from '../admin.module.css'
import { InviteForm } from './InviteForm'
import { INVITE } from './words'

/** Above the list of accounts: how another one comes about. */
export const InviteHead = ({ user, i18n }: BeforeListTableServerProps) =>
  isAdministrator(user) && (
    <details className={styles.inviteHead}>
      <summary id="invite">{languageOf(i18n).t(INVITE)}</summary>
      <InviteForm labelledBy="invite" />
    </details>
  )
