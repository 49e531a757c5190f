import { useLocale, useTranslations } from 'next-intl'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import { LANGUAGE_NAMES, LOCALES } from '@/lib/locales'
import { localePath } from '@/lib/page-metadata'

/**
 * The same page in each language (WCAG 3.1.2: every name in its own language; 2.5.3: the name begins as it is seen).
 * Ordinary links: another language is another document, and assistive technology hears of it only as one.
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
            <a
              href={localePath(locale, path)}
              lang={locale}
              hrefLang={locale}
              aria-current={locale === current ? 'true' : undefined}
              className="nav-link min-w-10 justify-center text-small lg:min-w-11"
            >
              {locale.toUpperCase()}
              <VisuallyHidden> {LANGUAGE_NAMES[locale]}</VisuallyHidden>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
