import { useLocale, useTranslations } from 'next-intl'
import { Link } from '@/components/ui/Link'
import type { PlaceTile } from '@/lib/view'

/** All municipalities in the order of the alphabet, a ruled row each, 44 px high at least (WCAG 2.5.8). */
export const PlaceList = ({ tiles }: { tiles: PlaceTile[] }) => {
  const t = useTranslations('list')
  const locale = useLocale()
  const sorted = tiles.toSorted((a, b) => a.name.localeCompare(b.name, locale))
  return (
    <ul className="columns-[3_16rem] gap-x-gap">
      {sorted.map(({ slug, name, caseCount }) => (
        <li key={slug} className="break-inside-avoid border-t-2 border-rule">
          <Link
            href={`/municipalities/${slug}`}
            className="flex min-h-13 items-center justify-between gap-4 text-ink no-underline hover:underline"
          >
            <span className="font-semibold">{name}</span>{' '}
            <span className={`text-small tabular-nums ${caseCount === 0 ? 'text-soft' : ''}`}>
              {t('caseCount', { count: caseCount })}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
