import { useTranslations } from 'next-intl'
import { TextSpan } from '@/components/ui/TextSpan'
import type { CaseView } from '@/lib/view'

/** What the case looks for and what it can give, side by side: the reason to write to it. */
export const Exchange = ({ of }: { of: Pick<CaseView, 'seeks' | 'offers'> }) => {
  const t = useTranslations('case')
  const sides = (['seeks', 'offers'] as const).flatMap((side) => (of[side] ? { side, text: of[side] } : []))
  if (sides.length === 0) return null
  return (
    <div className="mt-14 grid max-w-measure gap-x-gap gap-y-8 bg-look-tint p-6 md:auto-cols-fr md:grid-flow-col md:p-8">
      {sides.map(({ side, text }) => (
        <section key={side} aria-labelledby={side}>
          <h2 id={side} className="mb-2 text-h3">
            {t(side)}
          </h2>
          <p className="whitespace-pre-line">
            <TextSpan of={text} />
          </p>
        </section>
      ))}
    </div>
  )
}
