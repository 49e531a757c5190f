import type { ReactNode } from 'react'
import { Arrow } from './Arrow'
import { Link } from './Link'

/** A link that leads on from a section, 44 px high (WCAG 2.5.8). */
export const MoreLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <Link href={href} className="inline-flex min-h-11 items-center gap-2 font-semibold">
    {children}
    <Arrow />
  </Link>
)
