import type { ReactNode } from 'react'
import { safeHref } from '@/lib/safe-href'
import { Link } from './Link'

type SafeLinkProps = { href: string | undefined; className?: string; children: ReactNode }

/**
 * A link whose address staff have written. An address that could run code, or none, leaves the words alone.
 * Own paths get the page's language, except /api/…, where the files are.
 */
export const SafeLink = ({ href, className, children }: SafeLinkProps) => {
  const safe = safeHref(href)
  if (!safe) return <span className={className}>{children}</span>
  if (safe.startsWith('/') && !safe.startsWith('/api/')) {
    return (
      <Link href={safe} className={className}>
        {children}
      </Link>
    )
  }
  return (
    <a href={safe} rel={safe.startsWith('http') ? 'noopener external' : undefined} className={className}>
      {children}
    </a>
  )
}
