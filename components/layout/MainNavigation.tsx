import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/Link'
import { SECTIONS, type Section } from './sections'

/**
 * The site's sections in one row; below 60rem folded into a menu that needs no script.
 * @param path the page's address without language, with its query
 * @param section where the page belongs
 */
export const MainNavigation = ({ path, section }: { path: string; section?: Section }) => {
  const t = useTranslations('site')
  const [address] = path.split('?')
  return (
    <nav
      aria-label={t('navigation')}
      className="max-lg:order-1 max-lg:mt-2 max-lg:basis-full max-lg:border-t-2 max-lg:border-rule print:hidden"
    >
      {/* The key folds the menu again after a step to another page, which keeps the element. */}
      <details key={path} className="unfold-lg">
        <summary className="min-h-11 content-center font-semibold hover:underline">{t('menu')}</summary>
        <ul className="flex flex-col gap-x-[clamp(1rem,2.2vw,2rem)] max-lg:pb-4 lg:flex-row">
          {SECTIONS.map(({ key, href }) => (
            <li key={key}>
              <Link
                href={href}
                aria-current={key !== section ? undefined : href === address ? 'page' : 'true'}
                className="nav-link"
              >
                {t(`sections.${key}`)}
              </Link>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}
