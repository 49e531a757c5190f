import { useTranslations } from 'next-intl'
import { HashLink } from '@/components/ui/HashLink'

/** The first stop of the Tab key: past the header to the page itself (WCAG 2.4.1). */
export const SkipLink = () => {
  const t = useTranslations('site')
  return (
    <HashLink
      to="main"
      className="sr-only focus:not-sr-only focus:absolute focus:top-4 focus:left-4 focus:z-10 focus:bg-paper focus:px-4 focus:py-3 focus:font-semibold print:hidden"
    >
      {t('skip')}
    </HashLink>
  )
}
