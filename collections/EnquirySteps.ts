import type { CollectionConfig } from 'payload'
import { STAFF_LIMITS } from '@/lib/enquiries/limits'
import { DELIVERIES, ENQUIRY_STEPS } from '@/lib/lists'
import { editorsOnly, nobody } from './access/by-role'
import { DELIVERY_NAMES, STEP_NAMES } from './enquiries/names'
import { one } from './fields/relation'
import { line, lines } from './fields/text'
import { choices, words } from './words'

/**
 * What happened to an enquiry, each step a document, so that two people and the mail worker never overwrite each
 * other: the mails that went out, the notes and answers of staff, who took it and who closed it. Written by use-cases
 * only, deleted with the enquiry. No versions and no trash: deleted is deleted.
 */
export const EnquirySteps: CollectionConfig = {
  slug: 'enquiry-steps',
  labels: {
    singular: words('Step', 'Vaihe', 'Steg'),
    plural: words('Steps', 'Vaiheet', 'Steg'),
  },
  admin: { hidden: true },
  defaultSort: 'createdAt',
  disableDuplicate: true,
  lockDocuments: false,
  access: { admin: nobody, create: nobody, read: editorsOnly, update: nobody, delete: nobody },
  fields: [
    {
      ...one('enquiry', 'contact-submissions', words('Enquiry', 'Yhteydenotto', 'Kontakt')),
      required: true,
      index: true,
    },
    {
      name: 'what',
      type: 'select',
      required: true,
      label: words('What happened', 'Mitä tapahtui', 'Vad som hände'),
      options: choices(ENQUIRY_STEPS, STEP_NAMES),
    },
    one('by', 'users', words('Who', 'Kuka', 'Vem')),
    line('subject', words('Subject', 'Aihe', 'Ämne'), undefined, { maxLength: STAFF_LIMITS.subject }),
    lines('text', words('Text', 'Teksti', 'Text'), undefined, { localized: false, maxLength: STAFF_LIMITS.answer }),
    {
      name: 'delivery',
      type: 'select',
      index: true,
      label: words('Delivery', 'Toimitus', 'Leverans'),
      options: choices(DELIVERIES, DELIVERY_NAMES),
    },
    {
      name: 'attempts',
      type: 'number',
      label: words('Attempts', 'Yritykset', 'Försök'),
    },
    // Names and codes of an error only: a mail server's words can quote the address.
    line('problem', words('Problem', 'Ongelma', 'Problem')),
    // A confirmation and a notice are sent once for each enquiry.
    line('onceKey', words('Key', 'Avain', 'Nyckel'), undefined, {
      unique: true,
      index: true,
      admin: { hidden: true },
    }),
  ],
}
