import { Unread, fromCell } from './cells'
import { type CaseRow, COLUMNS, type Column, type Value } from './columns'
import { MarkdownProblem, fromMarkdown } from './markdown-read'
import { toMarkdown } from './markdown-write'
import type { CaseProblem } from './problems'
import { RowsProblem, readRows } from './read-rows'
import { type Table, readTable, textOf } from './table'

/** So many cases may be in one file: more take too long to look through. */
export const MOST_CASES = 2_000

/** A case of a file, with the columns that the file has. `row` is the number that the spreadsheet shows. */
export type ReadCase = { row: number; values: CaseRow }
export type ReadFile = { cases: ReadCase[]; problems: CaseProblem[] }

const BY_NAME = new Map(COLUMNS.map((column) => [column.name, column]))

/** What JSON may hold in a column, by its kind. */
const isFit = ({ kind }: Column, value: unknown): boolean => {
  if (kind === 'yes') return typeof value === 'boolean'
  if (kind === 'number') return value === null || typeof value === 'number'
  if (kind === 'many')
    return value === null || (Array.isArray(value) && value.every((each) => typeof each === 'string'))
  return value === null || kind === 'rows' || typeof value === 'string'
}

/** The same text in the one way in which we write it, so that only real differences count. */
function settle(column: Column, value: Value): Value {
  if (column.kind === 'rows') return readRows(value, column.fields)
  if (Array.isArray(value)) return value.length > 0 ? value : null
  if (typeof value !== 'string') return value
  const text = value.replace(/\r\n?/g, '\n').trim()
  return (column.kind === 'markdown' ? toMarkdown(fromMarkdown(text)) : text) || null
}

type Found = { column: Column; value: unknown }

/** Reads what stands in the columns of one case. Those that can't be read are told and left out. */
function readCase(row: number, found: Found[], problems: CaseProblem[]): ReadCase {
  const values: CaseRow = {}
  for (const { column, value } of found) {
    const at = { row, column: column.name }
    if (value instanceof Unread) problems.push({ ...at, kind: value.unread })
    else if (!isFit(column, value)) problems.push({ ...at, kind: 'type' })
    else {
      try {
        values[column.name] = settle(column, value as Value)
      } catch (error) {
        if (error instanceof MarkdownProblem) problems.push({ ...at, kind: error.kind, detail: error.near })
        else if (error instanceof RowsProblem) problems.push({ ...at, kind: 'rows', detail: error.near })
        else throw error
      }
    }
  }
  return { row, values }
}

/** Headings that we know, once each. The column of the status only informs. */
function columnsOf(headings: string[], problems: CaseProblem[]): (Column | undefined)[] {
  if (!headings.includes('slug')) problems.push({ row: null, column: 'slug', kind: 'missing-column' })
  return headings.map((heading, index) => {
    const column = BY_NAME.get(heading)
    if (heading && headings.indexOf(heading) !== index)
      problems.push({ row: null, column: heading, kind: 'twice-column' })
    else if (heading && !column) problems.push({ row: null, column: heading, kind: 'unknown-column' })
    return column?.kind === 'status' ? undefined : column
  })
}

function fromTable({ headings, rows }: Table): ReadFile {
  const problems: CaseProblem[] = []
  const columns = columnsOf(headings, problems)
  const cases = rows.map(({ row, cells }) => {
    if (cells.slice(headings.length).some((cell) => cell.trim()))
      problems.push({ row, column: null, kind: 'too-many-cells' })
    const found = columns.flatMap((column, index) => {
      return column ? [{ column, value: fromCell(column, cells[index] ?? '') }] : []
    })
    return readCase(row, found, problems)
  })
  return { cases, problems }
}

function fromJson(text: string): ReadFile {
  let list: unknown
  try {
    list = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { cases: [], problems: [{ row: null, column: null, kind: 'no-json' }] }
  }
  const isList = Array.isArray(list) && list.every((each) => typeof each === 'object' && each !== null)
  if (!isList) return { cases: [], problems: [{ row: null, column: null, kind: 'no-json' }] }
  const problems: CaseProblem[] = []
  const objects = list as Record<string, unknown>[]
  columnsOf([...new Set(objects.flatMap((each) => Object.keys(each)))], problems)
  const cases = objects.map((each, index) => {
    const known = Object.entries(each).filter(([name]) => BY_NAME.has(name) && BY_NAME.get(name)!.kind !== 'status')
    return readCase(
      index + 1,
      known.map(([name, value]) => ({ column: BY_NAME.get(name)!, value })),
      problems,
    )
  })
  return { cases, problems }
}

/**
 * Reads a file of cases, CSV or JSON by its name. Never throws: what is wrong comes back as problems.
 *
 * @returns the cases with what could be read of them, and every problem by row and column
 */
export function readFile(name: string, bytes: Uint8Array): ReadFile {
  const failed = (kind: CaseProblem['kind'], row: number | null = null): ReadFile => {
    return { cases: [], problems: [{ row, column: null, kind }] }
  }
  const text = textOf(bytes)
  if (text === undefined) return failed('encoding')
  const table = /\.json$/i.test(name) ? undefined : readTable(text)
  if (table && 'kind' in table) return failed(table.kind, table.row ?? null)
  const read = table ? fromTable(table) : fromJson(text)
  if (read.cases.length === 0 && read.problems.length === 0) return failed('empty')
  return read.cases.length > MOST_CASES ? failed('too-many-cases') : read
}
