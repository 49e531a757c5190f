import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { Link } from '@/components/ui/Link'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import type { PlaceTile } from '@/lib/view'

/** The map as a list in the order of the alphabet, a row 44 px high: equal to the map (WCAG 1.1.1, 2.5.8). */
export const MapList = ({ tiles }: { tiles: PlaceTile[] }) => {
  const t = useTranslations('map')
  const format = useFormatter()
  const locale = useLocale()
  const sorted = tiles.toSorted((a, b) => a.name.localeCompare(b.name, locale))
  return (
    <ul className="columns-[3_11rem] text-small">
      {sorted.map(({ slug, name, caseCount }) => (
        <li key={slug} className="flex min-h-11 break-inside-avoid items-center gap-3">
          <Link href={`/municipalities/${slug}`} className="inline-flex min-h-11 items-center text-inherit">
            {name}
          </Link>
          <span aria-hidden="true" className="tabular-nums">
            {format.number(caseCount)}
          </span>
          <VisuallyHidden>{t('count', { count: caseCount })}</VisuallyHidden>
        </li>
      ))}
    </ul>
  )
}
