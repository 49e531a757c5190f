import { useFormatter, useTranslations } from 'next-intl'
import { Link } from '@/components/ui/Link'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import type { PlaceTile } from '@/lib/view'
import { levelOf } from './levels'

/** A tile leads to its municipality unless it says otherwise; as a filter it may be chosen. */
export type LinkedTile = PlaceTile & { href?: string; selected?: boolean }

/**
 * One municipality. Its name for assistive technology is a sentence, "Espoo, 11 cases", which holds what is seen
 * (WCAG 2.5.3); below 60rem only the number is. Its looks are in styles/map.css.
 */
export const Tile = ({ tile: { slug, name, caseCount, href, selected } }: { tile: LinkedTile }) => {
  const t = useTranslations('map')
  const format = useFormatter()
  return (
    <Link
      href={href ?? `/municipalities/${slug}`}
      aria-current={selected ? 'true' : undefined}
      className={`map-tile ${levelOf(caseCount).ground}`}
    >
      <VisuallyHidden>{t('tile', { name, count: caseCount })}</VisuallyHidden>
      <span aria-hidden="true" className="map-tile-count">
        {format.number(caseCount)}
      </span>
      <span aria-hidden="true" className="map-tile-name">
        {name}
      </span>
    </Link>
  )
}
