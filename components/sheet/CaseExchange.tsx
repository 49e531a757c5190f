import { useTranslations } from 'next-intl'
import { TextSpan } from '@/components/ui/TextSpan'
import type { SheetCase } from '@/lib/view'

/** What the case looks for and what it can give: what a delegation comes to talk about. */
export const CaseExchange = ({ of }: { of: Pick<SheetCase, 'seeks' | 'offers'> }) => {
  const t = useTranslations('case')
  const sides = (['seeks', 'offers'] as const).flatMap((side) => (of[side] ? { side, text: of[side] } : []))
  if (sides.length === 0) return null
  return (
    <div className="grid gap-x-gap gap-y-6 border-l-4 border-look pl-5 md:auto-cols-fr md:grid-flow-col print:auto-cols-fr print:grid-flow-col print:pl-[4mm]">
      {sides.map(({ side, text }) => (
        <div key={side}>
          <h3 className="mb-1">{t(side)}</h3>
          <p className="leading-snug whitespace-pre-line">
            <TextSpan of={text} />
          </p>
        </div>
      ))}
    </div>
  )
}
