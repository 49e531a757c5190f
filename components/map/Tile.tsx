import { useFormatter, useTranslations } from 'next-intl'
import { Link } from '@/components/ui/Link'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import type { PlaceTile } from '@/lib/view'
import { levelOf } from './levels'

/** A tile leads to its municipality unless it says otherwise; as a filter it may be chosen. */
export type LinkedTile = PlaceTile & { href?: string; selected?: boolean }

const BOX =
  'group flex h-full flex-col items-center justify-center border-2 no-underline inset-ring-current lg:items-start lg:justify-between lg:px-[calc(9cqi-2px)] lg:py-[calc(8cqi-2px)] lg:@max-[6.5rem]:px-[3px]'
const STATES =
  'not-focus-visible:hover:inset-ring-4 focus-visible:relative focus-visible:z-1 aria-[current]:inset-ring-4'

/**
 * One municipality. Its name for assistive technology is a sentence, "Espoo, 11 cases", which holds what is seen
 * (WCAG 2.5.3); below 60rem only the number is. Text is measured by the tile's width.
 */
export const Tile = ({ tile: { slug, name, caseCount, href, selected } }: { tile: LinkedTile }) => {
  const t = useTranslations('map')
  const format = useFormatter()
  return (
    <Link
      href={href ?? `/municipalities/${slug}`}
      aria-current={selected ? 'true' : undefined}
      className={`${BOX} ${STATES} ${levelOf(caseCount).ground}`}
    >
      <VisuallyHidden>{t('tile', { name, count: caseCount })}</VisuallyHidden>
      <span
        aria-hidden="true"
        className="font-display text-[42cqi] leading-none font-bold tracking-[-0.03em] lg:text-[34cqi]"
      >
        {format.number(caseCount)}
      </span>
      <span
        aria-hidden="true"
        className="max-w-full text-[clamp(0.8125rem,12.4cqi,1rem)] leading-[1.15] font-semibold group-hover:underline group-hover:decoration-2 max-lg:hidden @max-[6.5rem]:text-[0.75rem]"
      >
        {name}
      </span>
    </Link>
  )
}
