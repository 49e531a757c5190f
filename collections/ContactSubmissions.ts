import type { CollectionConfig, Field } from 'payload'
import { administratorsOnly, editorsOnly, nobody, staffOnly } from './access/by-role'
import { isEditor } from './access/roles'
import { actions } from './enquiries/actions'
import { exportCsv } from './enquiries/export-csv'
import { ENQUIRY_FIELDS } from './enquiries/fields'
import { erasePerson, exportPerson } from './enquiries/person'
import { scrubAfterDelete } from './enquiries/scrub-after-delete'
import { deleteTraces } from './hooks/delete-traces'
import { GROUPS, words } from './words'

/** What staff see of it is in admin/enquiries. */
const VIEWS = '/admin/enquiries'

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
  hooks: { beforeDelete: [deleteTraces], afterOperation: [scrubAfterDelete] },
  // What was written stays as it was written.
  fields: ENQUIRY_FIELDS.map((field) => ({ ...field, admin: { ...field.admin, readOnly: true } }) as Field),
}
