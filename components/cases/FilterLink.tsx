import { useFormatter, useTranslations } from 'next-intl'
import { Link } from '@/components/ui/Link'
import { TextSpan } from '@/components/ui/TextSpan'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import type { FacetOption } from '@/lib/view'

const ROW = 'flex min-h-11 items-center gap-3 py-1 text-small leading-tight no-underline'
const TICKED = 'grid size-6 flex-none place-items-center border-2 border-link bg-link text-paper'

/**
 * A value of a facet as a link that adds or takes away the filter, with the number of cases that it gives. It looks
 * like a checkbox and says `aria-current`, for it is a link; a value without a case keeps its place and leads nowhere.
 */
export const FilterLink = ({ option: { href, label, count, selected } }: { option: FacetOption }) => {
  const t = useTranslations('cases')
  const format = useFormatter()
  const content = (
    <>
      {selected && (
        <span aria-hidden="true" className={TICKED}>
          <svg viewBox="0 0 16 16" className="size-4">
            <path d="M2 8.5l4 4 8-9" fill="none" stroke="currentColor" strokeWidth="2.5" />
          </svg>
        </span>
      )}
      <span className="min-w-0 flex-1">
        <TextSpan of={label} />
        <VisuallyHidden>, {t('count', { count })}</VisuallyHidden>
      </span>
      <span aria-hidden="true" className="font-normal text-soft tabular-nums">
        {format.number(count)}
      </span>
    </>
  )
  if (count === 0 && !selected) {
    return (
      <span role="link" aria-disabled="true" className={`${ROW} tick-box text-soft`}>
        {content}
      </span>
    )
  }
  return (
    <Link
      href={href}
      aria-current={selected ? 'true' : undefined}
      className={`${ROW} ${selected ? '' : 'tick-box'} text-ink hover:underline aria-[current]:font-strong`}
    >
      {content}
    </Link>
  )
}
