import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/Link'
import { ButtonLink } from '@/components/ui/ButtonLink'
import type { CaseList } from '@/lib/view'

/** The cases picked by hand: how many, the way to the sheet, and what becomes of them. Nothing while there are none. */
export const Shortlist = ({ of: { count, sheetHref, clearHref } }: { of: CaseList['shortlist'] }) => {
  const t = useTranslations('cases.shortlist')
  return (
    <section aria-label={t('label')} className={count > 0 ? 'mt-4 bg-birch px-5 py-4 print:hidden' : undefined}>
      <p role="status" className={count > 0 ? 'font-semibold' : undefined}>
        {count > 0 && t('count', { count })}
      </p>
      {count > 0 && (
        <>
          <p className="text-small text-soft">{t('kept')}</p>
          <p className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-2">
            <ButtonLink href={sheetHref} tone="quiet">
              {t('sheet')}
            </ButtonLink>
            <Link href={clearHref} className="inline-flex min-h-11 items-center text-small">
              {t('clear')}
            </Link>
          </p>
        </>
      )}
    </section>
  )
}
