import type { FlattenedField } from 'payload'

/** A field that names documents: its dotted path as a query wants it; `many`: documents of several collections. */
export type Path = { path: string; label: unknown; many: boolean }

/** Who saved a version is history, and no reason to keep an account. */
const HISTORY = ['changedBy']

/**
 * The fields that may name a document of a collection, through groups, rows and blocks.
 *
 * @param target the slug of the collection
 * @param fields as the configuration has them when Payload has put it together
 */
export function pathsTo(target: string, fields: readonly FlattenedField[], before = ''): Path[] {
  return fields.flatMap((field): Path[] => {
    const path = `${before}${field.name}`
    if (field.type === 'relationship' || field.type === 'upload') {
      const many = Array.isArray(field.relationTo)
      const names = [field.relationTo].flat().includes(target as never) && !HISTORY.includes(field.name)
      return names ? [{ path, label: field.label, many }] : []
    }
    if (field.type === 'blocks') {
      const blocks = field.blocks as { flattenedFields: FlattenedField[] }[]
      return blocks.flatMap(({ flattenedFields }) => pathsTo(target, flattenedFields, `${path}.`))
    }
    return 'flattenedFields' in field ? pathsTo(target, field.flattenedFields, `${path}.`) : []
  })
}

const idsIn = (value: unknown): unknown[] => {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  return value && typeof value === 'object' ? Object.values(value).flatMap(idsIn) : [value]
}

/** All that stands at a dotted path of a document, in rows and languages too. */
export function valuesAt(document: unknown, path: string): unknown[] {
  const step = (value: unknown, names: string[]): unknown[] => {
    if (names.length === 0) return idsIn(value)
    if (Array.isArray(value)) return value.flatMap((each) => step(each, names))
    const [name, ...rest] = names
    return value && typeof value === 'object' ? step((value as Record<string, unknown>)[name!], rest) : []
  }
  return step(document, path.split('.'))
}
