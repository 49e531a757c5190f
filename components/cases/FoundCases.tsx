import { CaseCard } from '@/components/case/CaseCard'
import { CardList } from '@/components/case/CaseGrid'
import type { FoundCase } from '@/lib/view'
import { FoundCover } from './FoundCover'
import { MarkedText } from './MarkedText'
import { PickLink } from './PickLink'

/** The cases of one page of the result, with the words by which they were found. */
export const FoundCases = ({ cases }: { cases: FoundCase[] }) => (
  <CardList columns="narrow">
    {cases.map((found) => (
      <li key={found.slug}>
        <CaseCard
          case={found}
          cover={<FoundCover case={found} />}
          title={found.match && <MarkedText of={found.match.title} />}
          excerpt={found.match && <MarkedText of={found.match.excerpt} />}
          action={<PickLink case={found} />}
        />
      </li>
    ))}
  </CardList>
)
