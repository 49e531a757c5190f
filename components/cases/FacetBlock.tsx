import { useTranslations } from 'next-intl'
import { useId } from 'react'
import type { Facet, FacetOption } from '@/lib/view'
import { FacetOptions } from './FacetOptions'
import { FacetRest } from './FacetRest'

const inSight = ({ prominent, selected }: FacetOption) => prominent || selected

/** One facet. Of a long one, what is chosen and what has the most cases stands in sight, and the rest is folded. */
export const FacetBlock = ({ facet: { name, groups } }: { facet: Facet }) => {
  const t = useTranslations('cases')
  const id = useId()
  const options = groups.flatMap((group) => group.options)
  const rest = groups
    .map(({ options: own, ...group }) => ({ ...group, options: own.filter((option) => !inSight(option)) }))
    .filter(({ options: own }) => own.length > 0)
  if (options.length === 0) return null
  return (
    <div className="border-t-4 border-rule pt-2 pb-3">
      <p id={id} className="flex min-h-11 items-center font-strong">
        {t(`groups.${name}`)}
      </p>
      <FacetOptions of={options.filter(inSight)} labelledBy={id} />
      {rest.length > 0 && <FacetRest name={name} groups={rest} />}
    </div>
  )
}
