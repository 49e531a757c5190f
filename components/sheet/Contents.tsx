import { useTranslations } from 'next-intl'
import { HashLink } from '@/components/ui/HashLink'
import { TextSpan } from '@/components/ui/TextSpan'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import type { SheetCase } from '@/lib/view'
import { contentsPages, pageOf } from './pages'

/** A full sheet of fifty fits one page of paper; a short list has air. */
const ROW = { short: 'print:py-[0.8mm]', long: 'print:py-[0.3mm] print:text-small print:leading-[1.2]' }

/** The cases of the sheet and the page of each. */
export const Contents = ({ cases }: { cases: SheetCase[] }) => {
  const t = useTranslations('sheet')
  const row = contentsPages(cases.length) > 0 ? ROW.long : ROW.short
  return (
    <nav aria-labelledby="sheet-contents">
      <h2 id="sheet-contents" className="border-t-4 border-rule pt-3 pb-2 text-h3">
        {t('contents')}
      </h2>
      <ol>
        {cases.map(({ slug, title }, index) => (
          <li key={slug} className="border-t border-line print:leading-[1.2]">
            <HashLink
              to={slug}
              className={`flex min-h-11 items-center justify-between gap-6 py-1 text-ink no-underline hover:underline print:min-h-0 ${row}`}
            >
              <span className="min-w-0">
                <TextSpan of={title} />
              </span>
              <span className="font-semibold tabular-nums">
                <VisuallyHidden>{t('page')} </VisuallyHidden>
                {pageOf(index, cases.length)}
              </span>
            </HashLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}
