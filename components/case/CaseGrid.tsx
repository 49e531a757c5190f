import type { ReactNode } from 'react'
import type { CaseCard as Case } from '@/lib/view'
import { CaseCard } from './CaseCard'

/** Cards in as many columns as fit; each at least 20rem wide, or 14rem in a narrow column beside filters. */
const COLUMNS = {
  wide: 'grid-cols-[repeat(auto-fill,minmax(min(100%,20rem),1fr))]',
  narrow: 'grid-cols-[repeat(auto-fill,minmax(min(100%,14rem),1fr))]',
}

type Columns = { columns?: keyof typeof COLUMNS }

/** The list in which cards lie; its children are list items. */
export const CardList = ({ columns = 'wide', children }: Columns & { children: ReactNode }) => (
  <ul className={`grid gap-x-gap gap-y-[clamp(2rem,3.4vw,3rem)] ${COLUMNS[columns]}`}>{children}</ul>
)

/** A list of cases. */
export const CaseGrid = ({ cases, headingLevel, columns }: Columns & { cases: Case[]; headingLevel?: 2 | 3 | 4 }) => (
  <CardList columns={columns}>
    {cases.map((shown) => (
      <li key={shown.slug}>
        <CaseCard case={shown} headingLevel={headingLevel} />
      </li>
    ))}
  </CardList>
)
