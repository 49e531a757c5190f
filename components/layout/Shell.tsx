import type { ReactNode } from 'react'
import type { Council } from '@/lib/view'
import { Footer } from './Footer'
import { Header } from './Header'
import type { Section } from './sections'
import { SkipLink } from './SkipLink'

type ShellProps = {
  /** The page's address without language, with its query: where the language switch leads. */
  path: string
  council: Council
  section?: Section
  children: ReactNode
}

/** What stands round every page of the site. */
export const Shell = ({ path, council, section, children }: ShellProps) => (
  <>
    <SkipLink />
    <Header path={path} section={section} />
    <main id="main" tabIndex={-1}>
      {children}
    </main>
    <Footer council={council} />
  </>
)
