/** Places on the map's grid of 9 × 5 as classes: a page without style attributes needs no 'unsafe-inline' for them. */
const COLUMNS = [
  'col-start-1',
  'col-start-2',
  'col-start-3',
  'col-start-4',
  'col-start-5',
  'col-start-6',
  'col-start-7',
  'col-start-8',
  'col-start-9',
]
const ROWS = ['row-start-1', 'row-start-2', 'row-start-3', 'row-start-4', 'row-start-5']

/** The classes that put an item into a cell; `column` 0–8, `row` 0–4. */
export const cellAt = ({ column, row }: { column: number; row: number }) => `${COLUMNS[column]} ${ROWS[row]}`
