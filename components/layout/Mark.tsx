/** First and last column of each row of the region's 26 tiles. */
const ROWS = [
  [4, 8],
  [2, 8],
  [1, 7],
  [0, 5],
  [0, 0],
] as const
const HELSINKI = { column: 5, row: 3 }

const square = (column: number, row: number) => `M${column}.07 ${row}.07h.86v.86h-.86z`

const land = ROWS.flatMap(([first, last], row) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .filter((column) => column !== HELSINKI.column || row !== HELSINKI.row)
    .map((column) => square(column, row)),
).join('')

/**
 * The region as its mark, Helsinki lit. Decoration beside the name.
 * @param lit class that fills Helsinki's tile
 */
export const Mark = ({ lit }: { lit: string }) => (
  <svg
    viewBox="0 0 9 5"
    aria-hidden="true"
    focusable="false"
    className="h-7 w-[3.15rem] flex-none lg:h-9 lg:w-[4.05rem]"
  >
    <path fill="currentColor" d={land} />
    <path className={lit} d={square(HELSINKI.column, HELSINKI.row)} />
  </svg>
)
