import { CaseOnPage } from '@/components/sheet/CaseOnPage'
import { Contents } from '@/components/sheet/Contents'
import { EmptySheet } from '@/components/sheet/EmptySheet'
import { contentsPages, pageOf } from '@/components/sheet/pages'
import { SheetBar } from '@/components/sheet/SheetBar'
import { SheetCover } from '@/components/sheet/SheetCover'
import { SheetTable } from '@/components/sheet/SheetTable'
import type { Council, SheetView } from '@/lib/view'

/** On the screen: about a page of paper, or room for five columns. */
const WIDTHS = { pages: 'max-w-4xl', table: 'max-w-6xl' } as const

/** The delegation sheet: a cover, then a case a page or a table. What a host prints and hands over. */
export const SheetPage = ({ sheet, council }: { sheet: SheetView; council: Council }) => {
  const { cases, layout } = sheet
  if (cases.length === 0) return <EmptySheet />
  return (
    <div className="sheet bg-birch print:bg-transparent">
      <SheetBar sheet={sheet} />
      <div
        className={`mx-auto grid ${WIDTHS[layout]} grid-cols-1 gap-6 py-8 md:px-gutter md:pb-band print:block print:max-w-none print:p-0`}
      >
        <SheetCover sheet={sheet} council={council} />
        {layout === 'table' ? (
          <SheetTable sheet={sheet} />
        ) : (
          <>
            {contentsPages(cases.length) > 0 && (
              <div className="sheet-page">
                <Contents cases={cases} />
              </div>
            )}
            {cases.map((shown, index) => (
              <CaseOnPage key={shown.slug} case={shown} page={pageOf(index, cases.length)} />
            ))}
          </>
        )}
      </div>
    </div>
  )
}
