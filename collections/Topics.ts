import type { CollectionConfig } from 'payload'
import { editorsOnly, staffOnly } from './access/by-role'
import { isEditor } from './access/roles'
import { siteOrStaff } from './access/site-or-staff'
import { slug } from './fields/slug'
import { neededLine } from './fields/text'
import { expireContent } from './hooks/expire-content'
import { keepWhatIsUsed } from './newsroom/uses-hooks'
import { usedIn, usesEndpoint } from './newsroom/uses-part'
import { GROUPS, words } from './words'

/** Small subjects that tie cases of different themes and places together. */
export const Topics: CollectionConfig = {
  slug: 'topics',
  labels: {
    singular: words('Topic', 'Aihe', 'Ämne'),
    plural: words('Topics', 'Aiheet', 'Ämnen'),
  },
  admin: {
    // For machines; staff would only wonder.
    hideAPIURL: true,
    hidden: ({ user }) => !isEditor(user),
    group: GROUPS.content,
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    description: words(
      'Words that visitors choose cases by, such as “Smart mobility”. Use one for at least two cases.',
      'Sanoja, joiden mukaan kävijät valitsevat esimerkkejä, esimerkiksi ”Älykäs liikenne”. Käytä aihetta vähintään kahdessa.',
      'Ord som besökarna väljer exempel efter, till exempel ”Smart mobilitet”. Använd ämnet i minst två exempel.',
    ),
  },
  defaultSort: 'title',
  access: {
    admin: staffOnly,
    create: editorsOnly,
    read: siteOrStaff,
    update: editorsOnly,
    delete: editorsOnly,
  },
  endpoints: [usesEndpoint],
  hooks: { ...expireContent, beforeDelete: [keepWhatIsUsed] },
  fields: [
    neededLine(
      'title',
      words('Name', 'Nimi', 'Namn'),
      words(
        'One to three words with a capital letter, such as “Smart mobility”.',
        'Yhdestä kolmeen sanaa isolla alkukirjaimella, esimerkiksi ”Älykäs liikenne”.',
        'Ett till tre ord med stor begynnelsebokstav, till exempel ”Smart mobilitet”.',
      ),
    ),
    slug(),
    usedIn,
  ],
}
