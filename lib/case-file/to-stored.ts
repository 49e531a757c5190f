import { type CaseRow, COLUMNS, type Column, type FileRow, type References, type Value } from './columns'
import { fromMarkdown } from './markdown-read'
import type { Locale } from '@/lib/locales'

/** Noon, so that the day is the same in every zone. */
const dayAt = (day: string) => `${day}T12:00:00.000Z`

/** The rows of a repeated group as Payload wants them in one language. */
const rowsIn = (
  rows: FileRow[],
  { fields }: Extract<Column, { kind: 'rows' }>,
  locale: Locale,
  ids: (string | undefined)[],
) =>
  rows.map((row, index) => ({
    ...(ids[index] && { id: ids[index] }),
    ...Object.fromEntries(fields.same.map((name) => [name, row[name] ?? null])),
    ...Object.fromEntries(
      fields.local.map((name) => [name, (row[name] as Record<string, string> | undefined)?.[locale] ?? null]),
    ),
  }))

/**
 * What a field holds in the database, of what stands in a file.
 *
 * @param ids of the rows that a repeated group has now, which its languages share
 */
export function toStored(
  column: Column,
  value: Value,
  references: References,
  locale: Locale,
  ids: (string | undefined)[] = [],
) {
  if (column.kind === 'rows') return rowsIn((value ?? []) as FileRow[], column, locale, ids)
  if (column.kind === 'many') return ((value ?? []) as string[]).map((name) => references[column.to].idOf.get(name))
  if (value === null) return null
  if (column.kind === 'one') return references[column.to].idOf.get(String(value)) ?? null
  if (column.kind === 'markdown') return fromMarkdown(String(value)) ?? null
  return column.kind === 'date' ? dayAt(String(value)) : value
}

/** Puts a value at a dotted path. */
export function put(data: Record<string, unknown>, path: string, value: unknown): void {
  const [name, ...rest] = path.split('.')
  if (rest.length === 0) data[name!] = value
  else put((data[name!] ??= {}) as Record<string, unknown>, rest.join('.'), value)
}

/**
 * The fields of a case in one language.
 *
 * @param row the columns to write; those of other languages are passed over
 * @param idsOf the ids of the rows that there are now, by path
 */
export function toData(
  row: CaseRow,
  references: References,
  locale: Locale,
  idsOf: (path: string) => (string | undefined)[] = () => [],
): Record<string, unknown> {
  const data: Record<string, unknown> = {}
  for (const column of COLUMNS) {
    const value = row[column.name]
    if (value === undefined || column.kind === 'status' || (column.locale && column.locale !== locale)) continue
    put(data, column.path, toStored(column, value, references, locale, idsOf(column.path)))
  }
  return data
}
