const row = (cells: string[]) => `| ${cells.join(' | ')} |`

/** A table in Markdown: words on the left, figures on the right. */
export const table = (head: string[], rows: string[][]): string =>
  [row(head), row(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n')

/** Two digits at least: 0.045, 0.32, 4.1, 155, 12,400. */
export function number(value: number): string {
  if (Number.isNaN(value)) return '–'
  if (value >= 10) return Math.round(value).toLocaleString('en')
  const digits = value >= 1 ? 1 : value >= 0.1 ? 2 : 3
  return value === 0 ? '0' : value.toFixed(digits)
}

/** Kilobytes of 1,000 bytes. */
export const kilobytes = (bytes: number): string => (bytes === 0 ? '0' : (bytes / 1000).toFixed(1))
