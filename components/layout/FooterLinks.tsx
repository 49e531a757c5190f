import { useLocale, useTranslations } from 'next-intl'
import { Link } from '@/components/ui/Link'

/** Two lists: the region, the service. Keys in messages with addresses without the language. */
const LISTS = [
  [
    { key: 'about', href: '/about' },
    { key: 'thingsToKnow', href: '/things-to-know' },
    { key: 'resourceWisdom', href: '/resource-wisdom' },
    { key: 'entrepreneurial', href: '/european-entrepreneurial-region' },
  ],
  [
    { key: 'accessibility', href: '/accessibility' },
    { key: 'privacy', href: '/privacy' },
    { key: 'contact', href: '/join' },
  ],
] as const

/** The links of the footer. The feed is no page, so a plain link leads there. */
export const FooterLinks = () => {
  const t = useTranslations('site.footer')
  const locale = useLocale()
  return (
    <nav aria-label={t('label')} className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,10.75rem),1fr))] gap-x-8">
      {LISTS.map((links, index) => (
        <ul key={index}>
          {links.map(({ key, href }) => (
            <li key={key} className="min-h-11">
              <Link href={href} className="foot-link">
                {t(key)}
              </Link>
            </li>
          ))}
          {index === LISTS.length - 1 && (
            <li className="min-h-11">
              <a href={`/${locale}/feed.xml`} type="application/atom+xml" className="foot-link">
                {t('feed')}
              </a>
            </li>
          )}
        </ul>
      ))}
    </nav>
  )
}
