import { useTranslations } from 'next-intl'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import { LEVELS } from './levels'

/** What the map's numbers and shades mean, and how many cases stand on no single tile. */
export const MapLegend = ({ wholeRegionCount }: { wholeRegionCount: number }) => {
  const t = useTranslations('map')
  return (
    <div className="flex flex-wrap items-center gap-x-8 gap-y-2 text-small">
      <p>
        {t('legend')} {wholeRegionCount > 0 && t('wholeRegion', { count: wholeRegionCount })}
      </p>
      <p className="flex flex-wrap items-center gap-1">
        <VisuallyHidden>{t('shades')} </VisuallyHidden>
        {LEVELS.map(({ from, ground }) => (
          <span
            key={from}
            className={`flex min-h-10 min-w-10 items-center justify-center border-2 px-1 font-strong ${ground}`}
          >
            {/* The space parts the numbers where they are read as one line. */}
            {from > 1 ? t('atLeast', { count: from }) : from}{' '}
          </span>
        ))}
      </p>
    </div>
  )
}
