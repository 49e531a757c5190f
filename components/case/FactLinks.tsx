import { FactRow } from '@/components/ui/FactRow'
import { SafeLink } from '@/components/ui/SafeLink'
import { TextSpan } from '@/components/ui/TextSpan'
import type { WebLink } from '@/lib/view'

/** A row of the fact sheet that holds links, one a line; nothing without a link. */
export const FactLinks = ({ term, links }: { term: string; links: WebLink[] }) =>
  links.length > 0 && (
    <FactRow term={term}>
      <ul>
        {links.map(({ href, label }) => (
          <li key={href}>
            <SafeLink href={href} className="inline-block py-0.5">
              <TextSpan of={label} />
            </SafeLink>
          </li>
        ))}
      </ul>
    </FactRow>
  )
