import type { CollectionConfig } from 'payload'
import { nobody } from './access/by-role'
import { tryAgain } from './quality/try-again'

/** What became of the links in the content when they were last tried. Written by the job that tries them. */
export const LinkChecks: CollectionConfig = {
  slug: 'link-checks',
  admin: { hidden: true },
  disableDuplicate: true,
  access: { admin: nobody, create: nobody, read: nobody, update: nobody, delete: nobody },
  endpoints: [tryAgain],
  fields: [
    { name: 'url', type: 'text', required: true, unique: true, index: true },
    { name: 'ok', type: 'checkbox', index: true },
    { name: 'problem', type: 'text' },
    { name: 'failures', type: 'number' },
    { name: 'failingSince', type: 'date' },
    { name: 'checkedAt', type: 'date', index: true },
  ],
}
