import type { ReactNode } from 'react'
import { Link } from '@/components/ui/Link'

/** A few ways on, with a line that says what they are; nothing when there are none. */
export const HelpList = ({ title, links }: { title: string; links: { href: string; label: ReactNode }[] }) =>
  links.length > 0 && (
    <>
      <p className="mt-5">{title}</p>
      <ul className="list-[square] pl-6 marker:text-soft">
        {links.map(({ href, label }) => (
          <li key={href}>
            <Link href={href} className="inline-block py-1">
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
