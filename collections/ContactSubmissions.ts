import type { CollectionConfig, Field } from 'payload'
import { LIMITS } from '@/lib/enquiries/limits'
import { ENQUIRY_STATUSES, PURPOSES } from '@/lib/lists'
import { LANGUAGE_NAMES, LOCALES } from '@/lib/locales'
import { administratorsOnly, editorsOnly, nobody, staffOnly } from './access/by-role'
import { isEditor } from './access/roles'
import { one } from './fields/relation'
import { line, lines } from './fields/text'
import { postponeExpiry } from './hooks/postpone-expiry'
import { GROUPS, choices, words } from './words'

const PURPOSE_NAMES = {
  'propose-case': words('Proposes a case', 'Ehdottaa esimerkkiä', 'Föreslår ett exempel'),
  partnership: words('Partnership', 'Kumppanuus', 'Partnerskap'),
  question: words('Question', 'Kysymys', 'Fråga'),
  press: words('Press', 'Media', 'Media'),
}

const STATUS_NAMES = {
  new: words('New', 'Uusi', 'Ny'),
  'in-progress': words('In progress', 'Työn alla', 'Under arbete'),
  answered: words('Answered', 'Vastattu', 'Besvarad'),
  closed: words('Closed', 'Suljettu', 'Avslutad'),
}

/** What the visitor wrote stays as it was written. */
const asWritten = (fields: Field[]): Field[] =>
  fields.map((field) => ({ ...field, access: { update: nobody }, admin: { ...field.admin, readOnly: true } }) as Field)

/** What visitors sent through the form. No versions and no trash: deleted is deleted (GDPR, article 17). */
export const ContactSubmissions: CollectionConfig = {
  slug: 'contact-submissions',
  labels: {
    singular: words('Enquiry', 'Yhteydenotto', 'Kontakt'),
    plural: words('Enquiries', 'Yhteydenotot', 'Kontakter'),
  },
  admin: {
    group: GROUPS.contacts,
    useAsTitle: 'reference',
    defaultColumns: ['reference', 'purpose', 'name', 'status', 'handler', 'createdAt'],
    listSearchableFields: ['reference', 'name', 'email', 'organisation'],
    hidden: ({ user }) => !isEditor(user),
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  access: {
    admin: staffOnly,
    // Only the use-case behind the form writes enquiries.
    create: nobody,
    read: editorsOnly,
    update: editorsOnly,
    delete: administratorsOnly,
  },
  hooks: { beforeChange: [postponeExpiry] },
  fields: [
    ...asWritten([
      line('reference', words('Reference', 'Viite', 'Referens'), undefined, {
        required: true,
        unique: true,
        index: true,
      }),
      // Says that the same form sent twice is one enquiry.
      line('submissionKey', words('Key of the form', 'Lomakkeen avain', 'Formulärets nyckel'), undefined, {
        unique: true,
        index: true,
        admin: { hidden: true },
      }),
      {
        name: 'purpose',
        type: 'select',
        required: true,
        label: words('What it is about', 'Mistä on kyse', 'Vad det gäller'),
        options: choices(PURPOSES, PURPOSE_NAMES),
      },
      line('name', words('Name', 'Nimi', 'Namn'), undefined, { required: true, maxLength: LIMITS.name }),
      { name: 'email', type: 'email', required: true, index: true, label: words('E-mail', 'Sähköposti', 'E-post') },
      line('organisation', words('Organisation', 'Organisaatio', 'Organisation'), undefined, {
        maxLength: LIMITS.organisation,
      }),
      lines('message', words('Message', 'Viesti', 'Meddelande'), undefined, {
        localized: false,
        required: true,
        maxLength: LIMITS.message,
      }),
      one('case', 'cases', words('About the case', 'Koskee esimerkkiä', 'Gäller exemplet')),
      {
        name: 'language',
        type: 'select',
        required: true,
        label: words('Language', 'Kieli', 'Språk'),
        options: LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
      },
      { name: 'expiresAt', type: 'date', index: true, label: words('Deleted on', 'Poistetaan', 'Raderas') },
    ]),
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'new',
      index: true,
      label: words('Status', 'Tila', 'Status'),
      options: choices(ENQUIRY_STATUSES, STATUS_NAMES),
      admin: { position: 'sidebar' },
    },
    one('handler', 'users', words('Handled by', 'Käsittelijä', 'Handläggare'), { position: 'sidebar' }),
    lines('notes', words('Notes of staff', 'Henkilöstön muistiinpanot', 'Personalens anteckningar'), undefined, {
      localized: false,
      admin: { position: 'sidebar' },
    }),
  ],
}
