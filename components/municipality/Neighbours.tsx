import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/Link'
import type { PlaceTile } from '@/lib/view'

/** The municipalities next door, as tiles with their number of cases. */
export const Neighbours = ({ tiles }: { tiles: PlaceTile[] }) => {
  const t = useTranslations()
  if (tiles.length === 0) return null
  return (
    <section aria-labelledby="neighbours" className="bg-birch py-band print:hidden">
      <div className="mx-auto max-w-page px-gutter">
        <h2 id="neighbours" className="mb-head">
          {t('municipality.neighbours')}
        </h2>
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(8rem,1fr))] md:grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-tile">
          {tiles.map(({ slug, name, caseCount }) => (
            <li key={slug}>
              <Link
                href={`/municipalities/${slug}`}
                className="flex aspect-square flex-col justify-between bg-sea p-3 text-on-sea no-underline hover:underline forced-colors:border"
              >
                <span className="font-display text-[1.125rem] leading-tight font-bold md:text-card">{name}</span>{' '}
                <span className="text-small">{t('list.caseCount', { count: caseCount })}</span>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
