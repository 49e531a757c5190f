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
import { closedEndpoints } from './closed-endpoints'
import { line } from './fields/text'
import { endSessions, refuseDisabled } from './hooks/disabled-accounts'
import { keepAnAdministrator, keepAnAdministratorOnDelete, oneAccountAtATime } from './hooks/last-administrator'
import { longPasswords } from './hooks/passwords'
import { sameAnswerWithoutMail } from './hooks/same-answer'
import { limitSignIns } from './hooks/sign-in-limits'
import { GROUPS, choices, words } from './words'

const ROLE_NAMES = {
  administrator: words('Administrator', 'Pääkäyttäjä', 'Administratör'),
  editor: words('Editor', 'Toimittaja', 'Redaktör'),
  contributor: words('Contributor', 'Kirjoittaja', 'Skribent'),
}

const LOCK_TIME = 10 * 60 * 1000
const SESSION_LENGTH = 8 * 60 * 60

/** The accounts of staff. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: words('Account', 'Käyttäjätili', 'Konto'),
    plural: words('Accounts', 'Käyttäjätilit', 'Konton'),
  },
  admin: {
    group: GROUPS.administration,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'disabled'],
    listSearchableFields: ['name', 'email'],
    hidden: ({ user }) => !isAdministrator(user),
  },
  auth: {
    cookies: { secure: environment().siteUrl.startsWith('https:'), sameSite: 'Lax' },
    // In seconds: a working day.
    tokenExpiration: SESSION_LENGTH,
    maxLoginAttempts: 5,
    // In milliseconds.
    lockTime: LOCK_TIME,
  },
  access: {
    admin: staffOnly,
    create: administratorsOnly,
    read: ownAccountOrEditor,
    update: ownAccountOrAdministrator,
    delete: administratorsOnly,
    unlock: administratorsOnly,
  },
  endpoints: [...closedEndpoints],
  hooks: {
    beforeOperation: [limitSignIns, oneAccountAtATime, longPasswords],
    beforeChange: [keepAnAdministrator, endSessions],
    beforeDelete: [keepAnAdministratorOnDelete],
    beforeLogin: [refuseDisabled],
    afterError: [sameAnswerWithoutMail],
  },
  fields: [
    line('name', words('Name', 'Nimi', 'Namn'), undefined, { required: true }),
    { name: 'email', type: 'email', required: true, access: { read: ownerOrAdministrator } },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'contributor',
      label: words('Role', 'Rooli', 'Roll'),
      options: choices(ROLES, ROLE_NAMES),
      access: { create: administratorsOnly, read: ownerOrAdministrator, update: administratorsOnly },
      admin: {
        description: words(
          'Contributors write, editors also publish and answer enquiries, administrators also keep accounts and settings.',
          'Kirjoittaja kirjoittaa, toimittaja myös julkaisee ja vastaa yhteydenottoihin, pääkäyttäjä hoitaa myös tilit ja asetukset.',
          'Skribenten skriver, redaktören publicerar också och svarar på kontakter, administratören sköter också konton och inställningar.',
        ),
      },
    },
    {
      name: 'disabled',
      type: 'checkbox',
      defaultValue: false,
      label: words('Disabled', 'Poistettu käytöstä', 'Inaktiverat'),
      access: { create: administratorsOnly, read: ownerOrAdministrator, update: administratorsOnly },
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
      label: words('Language of mails', 'Sähköpostien kieli', 'Språk i e-post'),
      options: LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
      access: { read: ownerOrAdministrator },
    },
    {
      name: 'invitedAt',
      type: 'date',
      label: words('Invited', 'Kutsuttu', 'Inbjuden'),
      access: { create: nobody, read: ownerOrAdministrator, update: nobody },
      admin: { readOnly: true, date: { displayFormat: 'd.M.yyyy HH:mm' } },
    },
  ],
}
