import { useTranslations } from 'next-intl'
import type { SheetView } from '@/lib/view'
import { TableRow } from './TableRow'

/** Widths on a page in portrait, in which “Ilmastoneutraalius” stays whole; on a narrow screen every cell is a line of its own. */
const WIDTHS = ['w-[38%]', 'w-[19%]', 'w-[13%]', 'w-[12%]', 'w-[18%]']

/** All cases in one table, which runs over as many pages as it needs under the same head. */
export const SheetTable = ({ sheet: { heading, cases } }: { sheet: SheetView }) => {
  const t = useTranslations()
  const columns = [t('sheet.case'), t('sheet.theme'), t('case.where'), t('case.stage'), t('case.organisations')]
  return (
    <div className="sheet-table">
      <table className="w-full border-collapse text-left not-print:max-lg:block lg:table-fixed print:table-fixed">
        <caption className="pb-3 text-left font-display text-h3 font-bold not-print:max-lg:block">
          {heading || t('sheet.title')}
        </caption>
        <thead className="text-small not-print:max-lg:hidden">
          <tr className="border-y-2 border-rule">
            {columns.map((column, index) => (
              <th key={column} scope="col" className={`py-2 pr-3 align-bottom font-strong ${WIDTHS[index]}`}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="not-print:max-lg:block">
          {cases.map((shown) => (
            <TableRow key={shown.slug} case={shown} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
