import type { Field } from 'payload'
import { LIMITS } from '@/lib/enquiries/limits'
import { isMailbox } from '@/lib/enquiries/mailbox'
import { ENQUIRY_STATUSES, PURPOSES, SUSPICIONS } from '@/lib/lists'
import { LANGUAGE_NAMES, LOCALES } from '@/lib/locales'
import { many, one } from '../fields/relation'
import { line, lines } from '../fields/text'
import { choices, say, words } from '../words'
import { FIELD_NAMES, PURPOSE_NAMES, STATUS_NAMES, SUSPICION_NAMES } from './names'

const CELLS = '/admin/enquiries/list'

const NO_MAILBOX = words(
  'This is no e-mail address.',
  'Tämä ei ole sähköpostiosoite.',
  'Det här är ingen e-postadress.',
)

/** What a visitor wrote, and what is known of it. It is read and acted upon in a view of its own. */
export const ENQUIRY_FIELDS: Field[] = [
  line('reference', FIELD_NAMES.reference, undefined, {
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
    label: FIELD_NAMES.purpose,
    options: choices(PURPOSES, PURPOSE_NAMES),
  },
  line('name', FIELD_NAMES.name, undefined, { required: true, maxLength: LIMITS.name }),
  {
    name: 'email',
    type: 'email',
    required: true,
    index: true,
    label: FIELD_NAMES.email,
    // Payload's own rule knows no ä, which mailboxes and domains may have.
    validate: (value: unknown, { req }) => (typeof value === 'string' && isMailbox(value)) || say(req, NO_MAILBOX),
  },
  line('organisation', FIELD_NAMES.organisation, undefined, {
    maxLength: LIMITS.organisation,
  }),
  lines('message', FIELD_NAMES.message, undefined, {
    localized: false,
    required: true,
    maxLength: LIMITS.message,
  }),
  one('case', 'cases', FIELD_NAMES.case),
  {
    name: 'proposal',
    type: 'group',
    label: FIELD_NAMES.proposal,
    fields: [
      line('title', FIELD_NAMES.workingTitle, undefined, { maxLength: LIMITS.workingTitle }),
      one('municipality', 'municipalities', FIELD_NAMES.municipality),
      one('theme', 'themes', FIELD_NAMES.theme),
      line('link', FIELD_NAMES.link, undefined, { maxLength: LIMITS.link }),
    ],
  },
  {
    name: 'language',
    type: 'select',
    required: true,
    label: FIELD_NAMES.language,
    options: LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
  },
  {
    name: 'suspicions',
    type: 'select',
    hasMany: true,
    label: FIELD_NAMES.suspicions,
    options: choices(SUSPICIONS, SUSPICION_NAMES),
  },
  {
    name: 'status',
    type: 'select',
    required: true,
    defaultValue: 'new',
    index: true,
    label: FIELD_NAMES.status,
    options: choices(ENQUIRY_STATUSES, STATUS_NAMES),
    admin: { components: { Cell: `${CELLS}/StatusCell#StatusCell` } },
  },
  {
    ...one('handler', 'users', FIELD_NAMES.handler),
    admin: { components: { Cell: `${CELLS}/HandlerCell#HandlerCell` } },
  },
  many('draftCases', 'cases', FIELD_NAMES.draftCases),
  { name: 'expiresAt', type: 'date', index: true, label: FIELD_NAMES.expiresAt },
  {
    name: 'createdAt',
    type: 'date',
    index: true,
    label: FIELD_NAMES.createdAt,
    admin: { components: { Cell: `${CELLS}/AgeCell#AgeCell` } },
  },
]
