import type { ArrayField, Field } from 'payload'
import { type Words, words } from '../words'
import { type Line, neededLine } from './text'

/** What one entry of a list is called, and the list. */
type Names = { one: Words; many: Words }

/** A list of entries that staff add, sort and remove. Closed entries show what they are about. */
export const rows = (name: string, { one, many }: Names, fields: Field[], help?: Words): ArrayField => ({
  name,
  type: 'array',
  label: many,
  labels: { singular: one, plural: many },
  fields,
  admin: {
    initCollapsed: true,
    components: { RowLabel: '/admin/newsroom/RowName#RowName' },
    ...(help && { description: help }),
  },
})

/** A short name in each language, for an entry of a list. */
export const rowLabel = (help?: Words): Line => neededLine('label', words('Label', 'Otsake', 'Etikett'), help)

/** A list of short names. */
export const rowsOfLabels = (name: string, names: Names, help?: Words): ArrayField =>
  rows(name, names, [rowLabel()], help)
