import type { CollectionConfig } from 'payload'
import { nobody } from './access/by-role'

/**
 * Links that show one draft to people without an account, until they expire or are revoked. Only the newsroom's own
 * endpoints make, read and delete them; the address is made of the id and a signature, so that nothing secret is kept.
 */
export const PreviewLinks: CollectionConfig = {
  slug: 'preview-links',
  admin: { hidden: true },
  disableDuplicate: true,
  access: { admin: nobody, create: nobody, read: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'collection', type: 'text', required: true },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'madeBy', type: 'relationship', relationTo: 'users' },
    { name: 'expiresAt', type: 'date', required: true, index: true },
  ],
}
