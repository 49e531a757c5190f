import { Link } from '@/components/ui/Link'
import { TextSpan } from '@/components/ui/TextSpan'
import type { FilterOption } from '@/lib/view'

const BOX = 'grid size-6 flex-none place-items-center border-2 border-control bg-field'
const TICKED = 'grid size-6 flex-none place-items-center border-2 border-link bg-link text-paper'

/** A filter as a link that adds or removes it. It looks like a checkbox and says `aria-current`, for it is a link. */
export const FilterLink = ({ option: { href, label, selected } }: { option: FilterOption }) => (
  <Link
    href={href}
    aria-current={selected ? 'true' : undefined}
    className="flex min-h-11 items-center gap-3 py-1 text-small leading-tight text-ink no-underline hover:underline aria-[current]:font-strong"
  >
    <span aria-hidden="true" className={selected ? TICKED : BOX}>
      {selected && (
        <svg viewBox="0 0 16 16" className="size-4">
          <path d="M2 8.5l4 4 8-9" fill="none" stroke="currentColor" strokeWidth="2.5" />
        </svg>
      )}
    </span>
    <span>
      <TextSpan of={label} />
    </span>
  </Link>
)
