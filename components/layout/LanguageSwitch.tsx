import { useLocale, useTranslations } from 'next-intl'
import { Link } from '@/components/ui/Link'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import { LANGUAGE_NAMES, LOCALES } from '@/lib/locales'

/**
 * The same page in each language (WCAG 3.1.2: every name in its own language; 2.5.3: the name begins as it is seen).
 * @param path the page's address without language, with its query
 */
export const LanguageSwitch = ({ path }: { path: string }) => {
  const t = useTranslations('site')
  const current = useLocale()
  return (
    <nav aria-label={t('language')} className="print:hidden">
      <ul className="flex">
        {LOCALES.map((locale) => (
          <li key={locale}>
            <Link
              href={path}
              locale={locale}
              lang={locale}
              hrefLang={locale}
              aria-current={locale === current ? 'true' : undefined}
              className="nav-link min-w-10 justify-center text-small lg:min-w-11"
            >
              {locale.toUpperCase()}
              <VisuallyHidden> {LANGUAGE_NAMES[locale]}</VisuallyHidden>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
