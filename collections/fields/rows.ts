import type { ArrayField, Field } from 'payload'
import { type Words, words } from '../words'
import { type Line, neededLine } from './text'

/** A list of entries that staff add, sort and remove. */
export const rows = (name: string, label: Words, fields: Field[], help?: Words): ArrayField => ({
  name,
  type: 'array',
  label,
  fields,
  admin: { initCollapsed: true, ...(help && { description: help }) },
})

/** A short name in each language, for an entry of a list. */
export const rowLabel = (help?: Words): Line => neededLine('label', words('Label', 'Otsake', 'Etikett'), help)

/** A list of short names. */
export const rowsOfLabels = (name: string, label: Words, help?: Words): ArrayField =>
  rows(name, label, [rowLabel()], help)
