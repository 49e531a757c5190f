import type { CollectionConfig } from 'payload'
import { environment } from '@/lib/environment'
import { ROLES } from '@/lib/lists'
import { LANGUAGE_NAMES, LOCALES } from '@/lib/locales'
import { administratorsOnly, nobody, staffOnly } from './access/by-role'
import {
  ownAccountOrAdministrator,
  ownAccountOrEditor,
  ownerOrAdministrator,
} from './access/own-account-or-administrator'
import { isAdministrator } from './access/roles'
import { invitationEndpoints } from './accounts/invitation'
import { endInvitation, endWaysInOfOldAddress, forgetDeleted } from './accounts/invitation-hooks'
import { invite } from './accounts/invite'
import { MAIL_LANGUAGE, ROLES_EXPLAINED, ROLE_NAMES } from './accounts/names'
import { resetMail } from './accounts/reset-mail'
import { closedEndpoints } from './closed-endpoints'
import { line } from './fields/text'
import { endSessions, refuseDisabled } from './hooks/disabled-accounts'
import { keepAnAdministrator, keepAnAdministratorOnDelete, oneAccountAtATime } from './hooks/last-administrator'
import { longPasswords } from './hooks/passwords'
import { sameAnswerWithoutMail } from './hooks/same-answer'
import { limitSignIns } from './hooks/sign-in-limits'
import { keepWhatIsUsed } from './newsroom/uses-hooks'
import { GROUPS, choices, words } from './words'

const LOCK_TIME = 10 * 60 * 1000
const SESSION_LENGTH = 8 * 60 * 60

/** The accounts of staff. */
export const Users: CollectionConfig = {
  slug: 'users',
  // As oneAccountAtATime says.
  disableBulkDelete: true,
  disableBulkEdit: true,
  labels: {
    singular: words('Account', 'Käyttäjätili', 'Konto'),
    plural: words('Accounts', 'Käyttäjätilit', 'Konton'),
  },
  admin: {
    group: GROUPS.administration,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'disabled', 'invitedAt'],
    listSearchableFields: ['name', 'email'],
    hidden: ({ user }) => !isAdministrator(user),
    components: { beforeListTable: ['/admin/accounts/InviteHead#InviteHead'] },
  },
  auth: {
    cookies: { secure: environment().siteUrl.startsWith('https:'), sameSite: 'Lax' },
    // In seconds: a working day.
    tokenExpiration: SESSION_LENGTH,
    maxLoginAttempts: 5,
    // In milliseconds.
    lockTime: LOCK_TIME,
    forgotPassword: resetMail,
  },
  access: {
    admin: staffOnly,
    // By invitation only, and by the seed.
    create: nobody,
    read: ownAccountOrEditor,
    update: ownAccountOrAdministrator,
    delete: administratorsOnly,
    unlock: administratorsOnly,
  },
  endpoints: [...closedEndpoints, invite, ...invitationEndpoints],
  hooks: {
    beforeOperation: [limitSignIns, oneAccountAtATime, longPasswords],
    beforeChange: [keepAnAdministrator, endSessions, endWaysInOfOldAddress],
    beforeDelete: [keepAnAdministratorOnDelete, keepWhatIsUsed],
    afterDelete: [forgetDeleted],
    beforeLogin: [refuseDisabled],
    afterLogin: [endInvitation],
    afterError: [sameAnswerWithoutMail],
  },
  fields: [
    line('name', words('Name', 'Nimi', 'Namn'), undefined, { required: true }),
    {
      name: 'email',
      type: 'email',
      label: words('E-mail address', 'Sähköpostiosoite', 'E-postadress'),
      required: true,
      access: { read: ownerOrAdministrator },
    },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'contributor',
      label: words('Role', 'Rooli', 'Roll'),
      options: choices(ROLES, ROLE_NAMES),
      access: { read: ownerOrAdministrator, update: administratorsOnly },
      admin: { description: ROLES_EXPLAINED },
    },
    {
      name: 'disabled',
      type: 'checkbox',
      defaultValue: false,
      label: words('Disabled', 'Poistettu käytöstä', 'Inaktiverat'),
      access: { read: ownerOrAdministrator, update: administratorsOnly },
      admin: {
        description: words(
          'The account cannot sign in and is signed out everywhere.',
          'Tilillä ei voi kirjautua, ja se kirjataan ulos kaikkialta.',
          'Kontot kan inte logga in och loggas ut överallt.',
        ),
      },
    },
    {
      name: 'language',
      type: 'select',
      defaultValue: 'fi',
      label: MAIL_LANGUAGE,
      options: LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
      access: { read: ownerOrAdministrator },
    },
    {
      name: 'invitedAt',
      type: 'date',
      label: words('Invited', 'Kutsuttu', 'Inbjuden'),
      access: { read: ownerOrAdministrator, update: nobody },
      admin: {
        // It is empty once they have signed in.
        condition: (data) => Boolean(data.invitedAt),
        components: { Field: '/admin/accounts/Invitation#Invitation', Cell: '/admin/accounts/InvitedCell#InvitedCell' },
      },
    },
  ],
}
