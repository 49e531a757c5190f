import { useTranslations } from 'next-intl'
import type { Text } from '@/lib/view'
import { Link } from './Link'
import { TextSpan } from './TextSpan'

export type Crumb = { label: Text; href: string }

/** The way from the home page down to the page above this one; the page's own name is its h1. */
export const Breadcrumbs = ({ crumbs }: { crumbs: Crumb[] }) => {
  const t = useTranslations('list')
  const all = [{ label: { text: t('home') }, href: '/' }, ...crumbs]
  return (
    <nav aria-label={t('breadcrumbs')} className="print:hidden">
      <ol className="flex flex-wrap text-small">
        {all.map(({ label, href }, index) => (
          <li key={href} className="flex items-center">
            <Link href={href} className="inline-flex min-h-11 items-center">
              <TextSpan of={label} />
            </Link>
            {index < all.length - 1 && (
              <span aria-hidden="true" className="mx-2.5">
                /
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
