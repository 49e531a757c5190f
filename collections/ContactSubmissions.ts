import type { CollectionConfig, Field } from 'payload'
import { LIMITS } from '@/lib/enquiries/limits'
import { isMailbox } from '@/lib/enquiries/mailbox'
import { ENQUIRY_STATUSES, PURPOSES, SUSPICIONS } from '@/lib/lists'
import { LANGUAGE_NAMES, LOCALES } from '@/lib/locales'
import { administratorsOnly, editorsOnly, nobody, staffOnly } from './access/by-role'
import { isEditor } from './access/roles'
import { actions } from './enquiries/actions'
import { exportCsv } from './enquiries/export-csv'
import { PURPOSE_NAMES, STATUS_NAMES, SUSPICION_NAMES } from './enquiries/names'
import { erasePerson, exportPerson } from './enquiries/person'
import { scrubAfterDelete } from './enquiries/scrub-after-delete'
import { many, one } from './fields/relation'
import { line, lines } from './fields/text'
import { deleteSteps } from './hooks/delete-steps'
import { GROUPS, choices, say, words } from './words'

/** What staff see of it is in admin/enquiries. */
const VIEWS = '/admin/enquiries'

const NO_MAILBOX = words(
  'This is no e-mail address.',
  'Tämä ei ole sähköpostiosoite.',
  'Det här är ingen e-postadress.',
)

/** What stays as it was written; it is read and acted upon in a view of its own. */
const readOnly = (fields: Field[]): Field[] =>
  fields.map((field) => ({ ...field, admin: { ...field.admin, readOnly: true } }) as Field)

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
    hideAPIURL: true,
    components: {
      beforeListTable: [`${VIEWS}/list/ListHead#ListHead`],
      views: {
        // The only view of it: a tab would lead nowhere.
        edit: { default: { Component: `${VIEWS}/EnquiryView#EnquiryView`, tab: { condition: () => false } } },
      },
    },
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  access: {
    admin: staffOnly,
    // Only use-cases write: the one behind the form, and the actions of the desk, which log each step.
    create: nobody,
    read: editorsOnly,
    update: nobody,
    delete: administratorsOnly,
  },
  endpoints: [...actions, exportCsv, exportPerson, erasePerson],
  hooks: { beforeDelete: [deleteSteps], afterOperation: [scrubAfterDelete] },
  fields: readOnly([
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
    {
      name: 'email',
      type: 'email',
      required: true,
      index: true,
      label: words('E-mail', 'Sähköposti', 'E-post'),
      // Payload's own rule knows no ä, which mailboxes and domains may have.
      validate: (value: unknown, { req }) => (typeof value === 'string' && isMailbox(value)) || say(req, NO_MAILBOX),
    },
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
      name: 'proposal',
      type: 'group',
      label: words('The proposed case', 'Ehdotettu esimerkki', 'Det föreslagna exemplet'),
      fields: [
        line('title', words('Working title', 'Työnimi', 'Arbetsnamn'), undefined, { maxLength: LIMITS.workingTitle }),
        one('municipality', 'municipalities', words('Municipality', 'Kunta', 'Kommun')),
        one('theme', 'themes', words('Theme', 'Teema', 'Tema')),
        line('link', words('Web address', 'Verkko-osoite', 'Webbadress'), undefined, { maxLength: LIMITS.link }),
      ],
    },
    {
      name: 'language',
      type: 'select',
      required: true,
      label: words('Language', 'Kieli', 'Språk'),
      options: LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
    },
    {
      name: 'suspicions',
      type: 'select',
      hasMany: true,
      label: words('Why it is in quarantine', 'Miksi se on karanteenissa', 'Varför den är i karantän'),
      options: choices(SUSPICIONS, SUSPICION_NAMES),
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'new',
      index: true,
      label: words('Status', 'Tila', 'Status'),
      options: choices(ENQUIRY_STATUSES, STATUS_NAMES),
      admin: { components: { Cell: `${VIEWS}/list/StatusCell#StatusCell` } },
    },
    {
      ...one('handler', 'users', words('Handled by', 'Käsittelijä', 'Handläggare')),
      admin: { components: { Cell: `${VIEWS}/list/HandlerCell#HandlerCell` } },
    },
    many('draftCases', 'cases', words('Cases made of it', 'Siitä tehdyt esimerkit', 'Exempel som gjorts av den')),
    { name: 'expiresAt', type: 'date', index: true, label: words('Deleted on', 'Poistetaan', 'Raderas') },
    {
      name: 'createdAt',
      type: 'date',
      index: true,
      label: words('Received', 'Saapunut', 'Inkommit'),
      admin: { components: { Cell: `${VIEWS}/list/AgeCell#AgeCell` } },
    },
  ]),
}
