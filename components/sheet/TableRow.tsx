import { TextSpan } from '@/components/ui/TextSpan'
import type { SheetCase } from '@/lib/view'
import { AddressInText } from './AddressInText'
import { Names } from './Names'
import { CELL, TableCell } from './TableCell'
import { useWhere } from './use-where'
import { When } from './When'

/** A case as a row of the table. */
export const TableRow = ({ case: shown, columns }: { case: SheetCase; columns: string[] }) => {
  const where = useWhere(shown)
  const [, theme, place, stage, members] = columns
  return (
    <tr
      className={`break-inside-avoid border-b-2 border-rule not-print:max-lg:block not-print:max-lg:py-3 look-${shown.theme.look}`}
    >
      <th scope="row" className={`${CELL} font-normal`}>
        <span className="block font-display text-card font-bold tracking-[-0.012em] print:text-body">
          <TextSpan of={shown.title} />
        </span>
        <span className="mt-1 block text-small leading-snug">
          <TextSpan of={shown.summary} />
        </span>
        <span className="mt-1 block text-small leading-snug">
          <AddressInText of={shown.address} />
        </span>
      </th>
      <TableCell column={theme}>
        <span className="font-strong text-look">
          <TextSpan of={shown.theme.title} />
        </span>
      </TableCell>
      <TableCell column={place}>{where}</TableCell>
      <TableCell column={stage}>
        <When of={shown} />
      </TableCell>
      <TableCell column={members}>
        <Names of={shown.organisations.map(({ name }) => name)} />
      </TableCell>
    </tr>
  )
}
