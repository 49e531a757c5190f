import type { ReactNode } from 'react'
import { Cover } from '@/components/art/Cover'
import { Link } from '@/components/ui/Link'
import { TextSpan } from '@/components/ui/TextSpan'
import type { CaseCard as Case } from '@/lib/view'
import { CaseMeta } from './CaseMeta'
import { ThemeLabel } from './ThemeLabel'

/** Small cards lie down on phones, a third of them picture; the feature stands everywhere. */
const SMALL = {
  card: 'max-md:flex-row max-md:items-start',
  cover: 'aspect-3/2 max-md:aspect-square max-md:shrink-0 max-md:basis-[32%] max-sm:basis-[22%]',
  heading: 'text-card max-md:text-[1.25rem] max-sm:text-[1.125rem]',
}
const FEATURE = { card: '', cover: 'aspect-4/3', heading: 'text-feature' }

type CaseCardProps = {
  case: Case
  /** One below the heading that the card stands under. */
  headingLevel?: 2 | 3 | 4
  /** The large card that opens a list; it shows the summary too. */
  feature?: true
  /** In place of the cover that is fetched when it comes near. */
  cover?: ReactNode
  /** In place of the title, as with what was searched for marked in it. */
  title?: ReactNode
  /** What of the case is shown besides: why it was found. */
  excerpt?: ReactNode
  /** What can be done with it. */
  action?: ReactNode
}

/** A case in a list: one link over all of it. */
export const CaseCard = ({ case: shown, headingLevel = 3, feature, cover, title, excerpt, action }: CaseCardProps) => {
  const Heading = `h${headingLevel}` as const
  const shape = feature ? FEATURE : SMALL
  return (
    <article className={`relative ring-card flex flex-col gap-4 look-${shown.theme.look} ${shape.card}`}>
      <div className={`overflow-hidden bg-look-tint ${shape.cover}`}>
        {cover ?? <Cover case={shown} size={feature ? 'feature' : 'card'} />}
      </div>
      <div className="flex min-w-0 flex-col gap-2 max-md:flex-1">
        <ThemeLabel theme={shown.theme} />
        <Heading className={shape.heading}>
          <Link href={`/cases/${shown.slug}`} className="cover-link text-ink">
            {title ?? <TextSpan of={shown.title} />}
          </Link>
        </Heading>
        {feature && (
          <p>
            <TextSpan of={shown.summary} />
          </p>
        )}
        {excerpt && <p className="text-small">{excerpt}</p>}
        <CaseMeta case={shown} />
        {action}
      </div>
    </article>
  )
}
