import type { TextField, TextareaField } from 'payload'
import { text, textarea } from 'payload/shared'
import type { Words } from '../words'
import { englishFirst } from './english-first'

/** Below a localised field: its help text and, while another language is written, the English text. */
const ORIGINAL = { Description: '/admin/newsroom/original/Original#Original' }

/** What the admin shows of a field besides its input: help and, where each language has its own text, the original. */
export const helped = (help: Words | undefined, localized: boolean | undefined) => ({
  ...(help && { description: help }),
  ...(localized && { components: ORIGINAL }),
})

/** A text field that holds one text, not a list of them. */
export type Line = Exclude<TextField, { hasMany: true }>

/** A line of text, the same in every language. `help` says what to write, with an example. */
export const line = (name: string, label: Words, help?: Words, more: Partial<Line> = {}): Line => ({
  name,
  type: 'text',
  label,
  ...more,
  admin: { ...helped(help, more.localized), ...more.admin },
})

/** A line of text in each language. */
export const localLine = (name: string, label: Words, help?: Words, more: Partial<Line> = {}): Line =>
  line(name, label, help, { localized: true, ...more })

/** A line of text in each language, which English may not lack. */
export const neededLine = (name: string, label: Words, help?: Words): Line =>
  localLine(name, label, help, { required: true, validate: englishFirst(text) })

/** A few sentences. Localised unless `more` says otherwise. */
export const lines = (name: string, label: Words, help?: Words, more: Partial<TextareaField> = {}): TextareaField => ({
  name,
  type: 'textarea',
  localized: true,
  label,
  ...more,
  admin: { rows: 4, ...helped(help, more.localized ?? true), ...more.admin },
})

/** A few sentences in each language, which English may not lack. `maxLength` is in characters. */
export const neededLines = (name: string, label: Words, help: Words, maxLength: number): TextareaField =>
  lines(name, label, help, { maxLength, required: true, validate: englishFirst(textarea) })
