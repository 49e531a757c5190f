import { useTranslations } from 'next-intl'
import { Arrow } from '@/components/ui/Arrow'
import { Link } from '@/components/ui/Link'
import { Notice } from '@/components/ui/Notice'
import type { SheetView } from '@/lib/view'
import { LayoutLinks } from './LayoutLinks'
import { NameForm } from './NameForm'
import { PrintButton } from './PrintButton'

/** What the host does with the sheet; it stays on the screen and never prints. */
export const SheetBar = ({ sheet }: { sheet: SheetView }) => {
  const t = useTranslations('sheet')
  const { backHref, cases, total, layouts, heading, carried } = sheet
  return (
    <section aria-label={t('bar')} className="bg-paper pt-5 pb-8 print:hidden">
      <div className="mx-auto max-w-page px-gutter">
        <Link href={backHref} className="inline-flex min-h-11 items-center gap-2 font-semibold">
          <span className="-scale-x-100">
            <Arrow />
          </span>
          {t('back')}
        </Link>
        <div className="mt-4 flex flex-wrap items-end gap-x-gap gap-y-5">
          <LayoutLinks layouts={layouts} />
          <NameForm heading={heading} carried={carried} />
          <PrintButton label={t('print')} otherwise={t('printOtherwise')} />
        </div>
        {total > cases.length && (
          <div className="mt-6 *:mb-0">
            <Notice>{t('cut', { count: cases.length, total })}</Notice>
          </div>
        )}
      </div>
    </section>
  )
}
