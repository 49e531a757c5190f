/** A spreadsheet takes what begins like this for a formula, and would run it. */
const FORMULA = /^'*[=+\-@\t\r]/

const cell = (value: string): string => {
  const harmless = FORMULA.test(value) ? `'${value}` : value
  return /[",;\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** Tells spreadsheets that a file is UTF-8; it stands at its beginning. */
export const UTF8_MARK = '\uFEFF'

/** Rows of a table as CSV (RFC 4180), in which spreadsheets find no formula. */
export const csvRows = (rows: readonly (readonly string[])[], separator: ',' | ';' = ','): string =>
  rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('')

/**
 * A whole table as CSV.
 *
 * @param rows the first one with the names of the columns
 */
export const toCsv = (rows: readonly (readonly string[])[]): string => UTF8_MARK + csvRows(rows)

/** What a cell held before toCsv made it harmless. */
export const withoutGuard = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
