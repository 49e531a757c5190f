import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/Link'
import type { SheetView } from '@/lib/view'

const BOX =
  'inline-flex min-h-13 items-center px-4 font-semibold text-ink no-underline inset-ring-2 inset-ring-control ' +
  'hover:inset-ring-4 hover:inset-ring-ink forced-colors:border aria-[current]:bg-ink aria-[current]:text-paper ' +
  'aria-[current]:inset-ring-0 forced-colors:aria-[current]:border-4'

/** The ways to lay the sheet out, as links: each is an address that can be kept and sent on. */
export const LayoutLinks = ({ layouts }: Pick<SheetView, 'layouts'>) => {
  const t = useTranslations('sheet')
  return (
    <div>
      <p id="sheet-layouts" className="text-[1.125rem] leading-normal font-strong">
        {t('layout')}
      </p>
      <ul aria-labelledby="sheet-layouts" className="mt-2 flex flex-wrap gap-1">
        {layouts.map(({ name, href, current }) => (
          <li key={name}>
            <Link href={href} scroll={false} aria-current={current ? 'true' : undefined} className={BOX}>
              {t(`layouts.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
