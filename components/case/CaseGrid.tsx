import type { CaseCard as Case } from '@/lib/view'
import { CaseCard } from './CaseCard'

/** Cards in as many columns as fit; each at least 20rem wide, or 14rem in a narrow column beside filters. */
const COLUMNS = {
  wide: 'grid-cols-[repeat(auto-fill,minmax(min(100%,20rem),1fr))]',
  narrow: 'grid-cols-[repeat(auto-fill,minmax(min(100%,14rem),1fr))]',
}

type CaseGridProps = { cases: Case[]; headingLevel?: 2 | 3 | 4; columns?: keyof typeof COLUMNS }

/** A list of cases. */
export const CaseGrid = ({ cases, headingLevel, columns = 'wide' }: CaseGridProps) => (
  <ul className={`grid gap-x-gap gap-y-[clamp(2rem,3.4vw,3rem)] ${COLUMNS[columns]}`}>
    {cases.map((shown) => (
      <li key={shown.slug}>
        <CaseCard case={shown} headingLevel={headingLevel} />
      </li>
    ))}
  </ul>
)
