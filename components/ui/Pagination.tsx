import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { CaseList } from '@/lib/view'
import { Arrow } from './Arrow'
import { Link } from './Link'
import { VisuallyHidden } from './VisuallyHidden'

type Pages = Pick<CaseList, 'pages' | 'previousHref' | 'nextHref'>

const BOX =
  'inline-flex min-h-13 min-w-13 items-center justify-center gap-2 px-4 font-semibold text-ink no-underline ' +
  'inset-ring-2 inset-ring-control hover:inset-ring-4 hover:inset-ring-ink forced-colors:border ' +
  'aria-[current]:bg-ink aria-[current]:text-paper aria-[current]:inset-ring-0 forced-colors:aria-[current]:border-4'

const Step = ({ href, children }: { href: string | undefined; children: ReactNode }) =>
  href && (
    <li>
      <Link href={href} className={BOX}>
        {children}
      </Link>
    </li>
  )

/** Links to the pages of a list, 52 px high; nothing when there is one page. */
export const Pagination = ({ pages, previousHref, nextHref }: Pages) => {
  const t = useTranslations('list')
  if (pages.length < 2) return null
  return (
    <nav aria-label={t('pages')} className="mt-14 print:hidden">
      <ul className="flex flex-wrap gap-1">
        <Step href={previousHref}>
          <span className="-scale-x-100">
            <Arrow />
          </span>
          {t('previous')}
        </Step>
        {pages.map(({ number, href, current }, index, shown) => (
          <li key={number} className="flex items-center gap-1">
            {number - (shown[index - 1]?.number ?? 0) > 1 && <span className="px-2 text-soft">…</span>}
            <Link href={href} aria-current={current ? 'page' : undefined} className={BOX}>
              <VisuallyHidden>{t('page')} </VisuallyHidden>
              {number}
            </Link>
          </li>
        ))}
        <Step href={nextHref}>
          {t('next')}
          <Arrow />
        </Step>
      </ul>
    </nav>
  )
}
