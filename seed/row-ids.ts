type Row = { id?: string | null }

const isRows = (value: unknown): value is Row[] =>
  Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null)

/**
 * Gives the rows of lists the ids that they have in the stored document. The languages of a document share its rows,
 * and rows without an id would replace them, together with the texts in the other languages.
 *
 * @param data fields in another language, with the same number of rows in the same order
 * @param stored the document as Payload returned it
 */
export function keepRowIds<Data extends object>(data: Data, stored: object): Data {
  const storedFields = new Map<string, unknown>(Object.entries(stored))
  const fields = Object.entries(data).map(([name, value]) => {
    const rows = storedFields.get(name)
    if (!isRows(value) || !isRows(rows)) return [name, value]
    return [name, value.map((row, i) => ({ ...row, id: rows[i]?.id }))]
  })
  return Object.fromEntries(fields) as Data
}
