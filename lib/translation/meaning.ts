import { type EditorDocument, prose, proseText } from '@/lib/content/prose'
import { DEFAULT_LOCALE } from '@/lib/locales'

const isEditorDocument = (value: unknown): value is EditorDocument =>
  Array.isArray((value as Partial<EditorDocument> | null)?.root?.children)

/** Keys in one order: two databases need not keep the order in which they were written. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return entries.map(([key, inner]) => [key, inOrder(inner)])
}

/**
 * What a localised value says, for comparing and for asking whether it says anything. Rich text counts as visitors see
 * it: what the editor notes for itself changes without anybody having written.
 *
 * @returns an empty text when there is nothing to read
 */
export function meaning(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value) && value.length === 0) return ''
  if (!isEditorDocument(value)) return JSON.stringify(inOrder(value))
  return proseText(value) && JSON.stringify(prose({ [DEFAULT_LOCALE]: value }, DEFAULT_LOCALE).blocks)
}
