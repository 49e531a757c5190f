import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/Link'
import { TextSpan } from '@/components/ui/TextSpan'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import type { CaseList } from '@/lib/view'

type Chosen = CaseList['chosen'][number]

const Chip = ({ of: { label, removeHref, look } }: { of: Chosen }) => (
  <Link
    href={removeHref}
    className={`inline-flex min-h-11 items-center gap-2.5 px-4 font-semibold no-underline hover:underline forced-colors:border ${
      look ? `look-${look} bg-look-block text-look-on` : 'bg-ink text-paper'
    }`}
  >
    <span>
      <VisuallyHidden>{useTranslations('cases')('remove')} </VisuallyHidden>
      <TextSpan of={label} />
    </span>
    <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3 flex-none">
      <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="2" />
    </svg>
  </Link>
)

/** What is chosen, each with a link that takes it away, and one that takes all away. */
export const ChosenFilters = ({ chosen, clearHref }: Pick<CaseList, 'chosen' | 'clearHref'>) => {
  const t = useTranslations('cases')
  if (chosen.length === 0) return null
  return (
    <ul aria-label={t('chosen')} className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2 text-small print:hidden">
      {chosen.map((each) => (
        <li key={each.removeHref}>
          <Chip of={each} />
        </li>
      ))}
      <li>
        <Link href={clearHref} className="inline-flex min-h-11 items-center">
          {t('clear')}
        </Link>
      </li>
    </ul>
  )
}
