import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/Link'
import { momentIn } from '@/lib/desk/moments'
import type { Locale } from '@/lib/locales'
import type { PreviewNotice } from '@/lib/view'

type Props = {
  notice: PreviewNotice
  /** A route that ends the preview; complete, for it has no language. */
  exitHref: string
  locale: Locale
}

/** Says above every page what is shown to whom, and leads out of it: the first thing that the keyboard meets. */
export const PreviewBanner = ({ notice, exitHref, locale }: Props) => {
  const t = useTranslations('preview')
  return (
    <aside aria-label={t('label')} className="bg-sun text-on-sun print:hidden">
      {/* Loaded where drafts are shown and nowhere else. */}
      <script src="/preview-refresh.js" async />
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-8 px-gutter text-small">
        <p className="min-w-0 py-2 wrap-anywhere">
          <strong>{t('label')}.</strong>{' '}
          {notice.to === 'link' ? (
            <>
              {t.rich('link', {
                title: notice.title.text,
                draft: (title) => (
                  <Link href={notice.href} lang={notice.title.lang} className="font-semibold text-inherit">
                    {title}
                  </Link>
                ),
              })}{' '}
              {t('until', { time: momentIn(notice.until, locale) })}
            </>
          ) : (
            t(notice.to)
          )}
        </p>
        <a
          href={exitHref}
          data-preview-exit=""
          className="inline-flex min-h-11 items-center font-semibold text-inherit"
        >
          {t('exit')}
        </a>
      </div>
    </aside>
  )
}
