import { CaseCard } from './CaseCard'
import type { ReasonGroup } from './group-by-reason'
import { Reason } from './Reason'

/** As many of the three columns as the group has cases. */
const SPANS = ['', 'lg:col-span-1', 'lg:col-span-2']

/** Cases side by side, each group under its own reason; headings and covers share their lines (subgrid). */
export const ReasonGroups = ({ groups }: { groups: ReasonGroup[] }) => (
  <div className="grid gap-x-gap gap-y-6 lg:grid-cols-3">
    {groups.map(({ key, because, cases }) => (
      <div
        key={key}
        className={`grid grid-cols-subgrid gap-y-6 max-lg:mb-6 lg:row-span-2 lg:grid-rows-subgrid ${SPANS[cases.length] ?? 'lg:col-span-full'}`}
      >
        <h3 className="col-span-full border-t-4 border-rule pt-3">
          <Reason of={because} />
        </h3>
        {cases.map((each) => (
          <CaseCard key={each.slug} case={each} headingLevel={4} />
        ))}
      </div>
    ))}
  </div>
)
