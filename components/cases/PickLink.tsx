import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/Link'
import { TextSpan } from '@/components/ui/TextSpan'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import type { FoundCase } from '@/lib/view'

/** Puts a case on the shortlist, or takes it off. It lies above the link that covers the card. */
export const PickLink = ({ case: { title, picked, pickHref } }: { case: FoundCase }) => {
  const t = useTranslations('cases')
  return (
    <Link
      href={pickHref}
      className="relative z-1 -my-1 inline-flex min-h-11 items-center gap-2 self-start text-small text-ink print:hidden"
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 flex-none">
        <path d={picked ? 'M2 8.5l4 4 8-9' : 'M8 2v12M2 8h12'} fill="none" stroke="currentColor" strokeWidth="2.5" />
      </svg>
      {t(picked ? 'unpick' : 'pick')}
      <VisuallyHidden>
        : <TextSpan of={title} />
      </VisuallyHidden>
    </Link>
  )
}
