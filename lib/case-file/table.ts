import { CsvError, parse } from 'csv-parse/sync'
import { withoutGuard } from '@/lib/csv'

/** Why a file can't be read at all. `row` is the row of the spreadsheet, where it is known. */
export type FileProblem = { kind: 'encoding' | 'csv' | 'empty'; row?: number }

/** A table: its headings, and rows with the number that the spreadsheet shows beside them. */
export type Table = { headings: string[]; rows: { row: number; cells: string[] }[] }

/** The text of a file, or undefined when it is not UTF-8: Excel's plain “CSV” is not, its “CSV UTF-8” is. */
export function textOf(file: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file)
  } catch {
    return undefined
  }
}

/** Excel separates with semicolons where the comma stands in numbers, as in Finland and Sweden. */
function delimiterOf(text: string): string {
  const heading = text.split('\n', 1)[0] ?? ''
  const count = (sign: string) => heading.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

/** Reads a table as CSV (RFC 4180), with commas, semicolons or tabs. */
export function readTable(text: string): Table | FileProblem {
  try {
    const records = parse(text, { bom: true, delimiter: delimiterOf(text), relax_column_count: true }) as string[][]
    const [headings = [], ...rest] = records.map((cells) => cells.map(withoutGuard))
    const rows = rest
      .map((cells, index) => ({ row: index + 2, cells }))
      .filter(({ cells }) => cells.some((cell) => cell.trim()))
    if (rows.length === 0) return { kind: 'empty' }
    return { headings: headings.map((heading) => heading.trim()), rows }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const { records } = error as CsvError & { records?: number }
    return { kind: 'csv', ...(typeof records === 'number' && { row: records + 1 }) }
  }
}
