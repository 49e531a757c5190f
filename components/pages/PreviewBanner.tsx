import { useTranslations } from 'next-intl'

/**
 * Tells staff that a draft is on the page, and leads out of it.
 * @param exitHref a route that ends the preview; complete, for it has no language
 */
export const PreviewBanner = ({ exitHref }: { exitHref: string }) => {
  const t = useTranslations('preview')
  return (
    <aside aria-label={t('label')} className="bg-sun text-on-sun print:hidden">
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-8 px-gutter text-small">
        <p className="py-2">
          <strong>{t('label')}.</strong> {t('text')}
        </p>
        <a href={exitHref} className="inline-flex min-h-11 items-center font-semibold text-inherit">
          {t('exit')}
        </a>
      </div>
    </aside>
  )
}
