import type { CollectionSlug, RelationshipField } from 'payload'
import type { Words } from '../words'

type Admin = { description?: Words; position?: 'sidebar' }

/** A link to one document of another collection. */
export const one = (name: string, relationTo: CollectionSlug, label: Words, admin: Admin = {}): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo,
  label,
  admin,
})

/** Links to several documents of another collection, in the order that staff give them. */
export const many = (name: string, relationTo: CollectionSlug, label: Words, admin: Admin = {}): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo,
  hasMany: true,
  label,
  admin,
})
