import { useTranslations } from 'next-intl'
import { InlineCover } from '@/components/art/InlineCover'
import { KeyFacts } from '@/components/case/KeyFacts'
import { ThemeLabel } from '@/components/case/ThemeLabel'
import { TextSpan } from '@/components/ui/TextSpan'
import type { SheetCase } from '@/lib/view'
import { CaseExchange } from './CaseExchange'
import { CaseFacts } from './CaseFacts'
import { CaseResults } from './CaseResults'
import { PageFoot } from './PageFoot'

/** A case on one page: the story in a sentence, its numbers and facts. The whole text stays on the site. */
export const CaseOnPage = ({ case: shown, page }: { case: SheetCase; page: number }) => {
  const t = useTranslations('case')
  const headingId = `${shown.slug}-title`
  return (
    <section
      id={shown.slug}
      aria-labelledby={headingId}
      className={`sheet-page gap-6 print:gap-[5mm] look-${shown.theme.look}`}
    >
      <div className="flex flex-col gap-3 print:gap-[2.5mm]">
        <ThemeLabel theme={shown.theme} />
        <h2 id={headingId} className="text-feature">
          <TextSpan of={shown.title} />
        </h2>
        <p className="max-w-measure text-lede text-pretty print:max-w-none">
          <TextSpan of={shown.summary} />
        </p>
        {shown.translationMissing && <p className="text-small text-soft">{t('untranslated')}</p>}
      </div>
      {/* On paper the picture takes the height that the words leave. */}
      <div className="relative aspect-5/2 overflow-hidden print:aspect-auto print:max-h-[95mm] print:min-h-[20mm] print:flex-1 print:[print-color-adjust:exact] [&>*]:absolute [&>*]:inset-0 [&>*]:size-full">
        <InlineCover case={shown} size="sheet" />
      </div>
      <div className="empty:hidden *:mb-0">
        <KeyFacts facts={shown.keyFacts} />
      </div>
      <CaseResults of={shown.results} />
      <CaseExchange of={shown} />
      <CaseFacts of={shown} />
      <PageFoot address={shown.address} picture={shown.picture} page={page} />
    </section>
  )
}
