import type { CollectionConfig } from 'payload'
import { IMPORT_STATUSES } from '@/lib/lists'
import { nobody } from './access/by-role'

/** A file of cases that was checked, and what became of it. Written by the import's own endpoints and its job. */
export const CaseImports: CollectionConfig = {
  slug: 'case-imports',
  admin: { hidden: true },
  disableDuplicate: true,
  access: { admin: nobody, create: nobody, read: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'fileName', type: 'text', required: true },
    { name: 'status', type: 'select', required: true, index: true, options: [...IMPORT_STATUSES] },
    { name: 'by', type: 'relationship', relationTo: 'users' },
    { name: 'plan', type: 'json', required: true },
    { name: 'journal', type: 'json' },
    { name: 'problem', type: 'text' },
  ],
}
