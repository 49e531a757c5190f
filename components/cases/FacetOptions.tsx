import type { FacetOption } from '@/lib/view'
import { FilterLink } from './FilterLink'

type FacetOptionsProps = { of: FacetOption[]; labelledBy: string; className?: string }

/** The values of a facet, each a link 44 px high. */
export const FacetOptions = ({ of: options, labelledBy, className }: FacetOptionsProps) => (
  <ul aria-labelledby={labelledBy} className={className}>
    {options.map((option) => (
      <li key={option.value} className="break-inside-avoid">
        <FilterLink option={option} />
      </li>
    ))}
  </ul>
)
