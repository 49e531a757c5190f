import type { CaseRow, Column, Value } from './columns'
import { COLUMNS } from './columns'

/** What stands in the cell of a table. */
export function toCell(value: Value | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (!Array.isArray(value)) return String(value)
  return value.every((each) => typeof each === 'string') ? value.join(', ') : JSON.stringify(value)
}

/** The cells of a case, in the order of the columns. */
export const toCells = (row: CaseRow): string[] => COLUMNS.map(({ name }) => toCell(row[name]))

const YES = ['yes', 'true', '1', 'kyllä', 'ja']
const NO = ['no', 'false', '0', 'ei', 'nej', '']

/** What could not be read, by the kind of what stands in the column. A class, so that no file can pretend it. */
export class Unread {
  constructor(readonly unread: 'number' | 'yes' | 'date' | 'json') {}
}

const dateOf = (text: string): string | undefined => {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? []
  const iso = year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : text.slice(0, 10)
  const noon = new Date(`${iso}T12:00:00Z`)
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(noon.valueOf()) && noon.toISOString().startsWith(iso)
  return isDay ? iso : undefined
}

function jsonOf(text: string): Value | Unread {
  try {
    return JSON.parse(text) as Value
  } catch {
    return new Unread('json')
  }
}

/** Reads the cell of a table, as toCell writes it and as people do. */
export function fromCell(column: Column, cell: string): Value | Unread {
  const text = cell.replace(/\r\n?/g, '\n').trim()
  if (column.kind === 'yes') {
    const word = text.toLowerCase()
    return YES.includes(word) ? true : NO.includes(word) ? false : new Unread('yes')
  }
  if (text === '') return null
  if (column.kind === 'number') return Number.isFinite(Number(text)) ? Number(text) : new Unread('number')
  if (column.kind === 'date') return dateOf(text) ?? new Unread('date')
  if (column.kind === 'many') return text.split(/[,;\s]+/).filter(Boolean)
  return column.kind === 'rows' ? jsonOf(text) : text
}
