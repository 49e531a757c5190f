import { useTranslations } from 'next-intl'
import { Artwork } from '@/components/art/Artwork'
import { Brand } from '@/components/layout/Brand'
import type { Council, SheetView } from '@/lib/view'
import { Contents } from './Contents'
import { Host } from './Host'
import { Origin } from './Origin'
import { contentsPages } from './pages'

/** The first page: what this is, for whom, by what it was chosen, and who stands behind it. */
export const SheetCover = ({ sheet, council }: { sheet: SheetView; council: Council }) => {
  const t = useTranslations('sheet')
  const { heading, layout, cases } = sheet
  return (
    <header className="sheet-page gap-6 print:gap-[5mm]">
      <p className="flex items-center gap-3">
        <Brand lit="fill-link" />
      </p>
      <div className="relative aspect-2/1 overflow-hidden print:aspect-auto print:min-h-[40mm] print:flex-1 print:[print-color-adjust:exact] [&>*]:absolute [&>*]:inset-0">
        {/* Every visit gets a cloth of its own, drawn from its name. */}
        <Artwork cut="sheet" look="region" seed={heading || 'helsinki-uusimaa'} />
      </div>
      <h1>{heading || t('title')}</h1>
      <Origin of={sheet} />
      {layout === 'pages' && contentsPages(cases.length) === 0 && <Contents cases={cases} />}
      <Host council={council} />
    </header>
  )
}
