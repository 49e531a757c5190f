import { LOCALES } from '@/lib/locales'
import {
  type CaseRow,
  COLUMNS,
  type Column,
  type FileRow,
  type References,
  type RowFields,
  type Value,
} from './columns'
import { toMarkdown } from './markdown-write'

/** A case as Payload returns it with `locale: 'all'` and `depth: 0`. */
export type StoredCase = Record<string, unknown>

const at = (stored: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | null | undefined)?.[name], stored)

/** Spreadsheets have one kind of line break, and nobody sees a space at the end. */
const tidy = (text: unknown): string | null => (typeof text === 'string' && text.replace(/\r\n?/g, '\n').trim()) || null

function toFileRow(row: Record<string, unknown>, { local, same }: RowFields): FileRow {
  const texts = local.flatMap((name) => {
    const languages = LOCALES.flatMap((locale) => {
      const text = tidy((row[name] as Record<string, unknown> | null | undefined)?.[locale])
      return text ? [[locale, text] as const] : []
    })
    return languages.length > 0 ? [[name, Object.fromEntries(languages)] as const] : []
  })
  const values = same.flatMap((name) => (tidy(row[name]) ? [[name, tidy(row[name])!] as const] : []))
  return Object.fromEntries([...texts, ...values])
}

function valueOf(column: Column, stored: StoredCase, references: References): Value {
  const found = at(stored, column.path)
  const value = column.locale ? (found as Record<string, unknown> | null | undefined)?.[column.locale] : found
  const name = (to: 'themes', id: unknown) => references[to].nameOf.get(String(id)) ?? null
  switch (column.kind) {
    case 'one':
      return value ? name(column.to as 'themes', value) : null
    case 'many': {
      const names = ((value as unknown[] | null | undefined) ?? []).flatMap(
        (id) => name(column.to as 'themes', id) ?? [],
      )
      return names.length > 0 ? names : null
    }
    case 'rows': {
      const list = ((value as Record<string, unknown>[] | null | undefined) ?? []).map((row) =>
        toFileRow(row, column.fields),
      )
      return list.length > 0 ? list : null
    }
    case 'markdown':
      return toMarkdown(value as Parameters<typeof toMarkdown>[0]) || null
    case 'number':
      return typeof value === 'number' ? value : null
    case 'yes':
      return Boolean(value)
    case 'date':
      return value ? String(value).slice(0, 10) : null
    default:
      return tidy(value)
  }
}

/**
 * A case as a row of a file.
 *
 * @param status where the case stands for visitors: the newest version alone does not say it
 */
export function toRow(stored: StoredCase, references: References, status?: string): CaseRow {
  const row = Object.fromEntries(COLUMNS.map((column) => [column.name, valueOf(column, stored, references)]))
  return status ? { ...row, status } : row
}
