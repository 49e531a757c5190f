import type { ReactNode } from 'react'

/** Rows stand as blocks on a narrow screen, and always as rows on paper. */
export const CELL =
  'py-3 pr-3 align-top leading-snug last:pr-0 not-print:max-lg:block not-print:max-lg:py-1 print:py-[2mm]'

/** A cell that says its column itself where the table's head is not seen. Only the longest words are cut. */
export const TableCell = ({ column, children }: { column: string | undefined; children: ReactNode }) => (
  <td className={`${CELL} text-small hyphens-auto [hyphenate-limit-chars:18_6_6]`}>
    <span className="block text-soft lg:hidden print:hidden">{column}</span>
    {children}
  </td>
)
