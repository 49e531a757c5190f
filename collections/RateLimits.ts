import type { CollectionConfig } from 'payload'
import { nobody } from './access/by-role'
import { line } from './fields/text'
import { words } from './words'

/**
 * How often something was done within a stretch of time, shared by all server processes. The key is a keyed hash, so
 * that no address is stored, and goes within 24 hours.
 */
export const RateLimits: CollectionConfig = {
  slug: 'rate-limits',
  labels: {
    singular: words('Rate limit', 'Käyttöraja', 'Användningsgräns'),
    plural: words('Rate limits', 'Käyttörajat', 'Användningsgränser'),
  },
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  access: { admin: nobody, create: nobody, read: nobody, update: nobody, delete: nobody },
  fields: [
    line('key', words('Key', 'Avain', 'Nyckel'), undefined, { required: true, unique: true, index: true }),
    { name: 'count', type: 'number', required: true, label: words('Count', 'Määrä', 'Antal') },
    {
      name: 'expiresAt',
      type: 'date',
      required: true,
      index: true,
      label: words('Deleted on', 'Poistetaan', 'Raderas'),
    },
  ],
}
