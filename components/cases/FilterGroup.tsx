import { useTranslations } from 'next-intl'
import { useId } from 'react'
import type { FilterGroup as Group, FilterOption } from '@/lib/view'
import { FilterLink } from './FilterLink'

/** More than this many options fold, so that the filters are no longer than the cases beside them. */
const SHORT = 8

type OptionsProps = { of: FilterOption[]; labelledBy: string; className?: string }

const Options = ({ of: options, labelledBy, className }: OptionsProps) => (
  <ul aria-labelledby={labelledBy} className={className}>
    {options.map((option) => (
      <li key={option.slug} className="break-inside-avoid">
        <FilterLink option={option} />
      </li>
    ))}
  </ul>
)

/** One kind of filter. Of a long one, what is chosen stands in sight and the rest is folded. */
export const FilterGroup = ({ group: { name, options } }: { group: Group }) => {
  const t = useTranslations('cases')
  const id = useId()
  if (options.length === 0) return null
  const isLong = options.length > SHORT
  const inSight = isLong ? options.filter(({ selected }) => selected) : options
  return (
    <div className="border-t-4 border-rule pt-2 pb-3">
      <p id={id} className="flex min-h-11 items-center font-strong">
        {t(`groups.${name}`)}
      </p>
      {inSight.length > 0 && <Options of={inSight} labelledBy={id} />}
      {isLong && (
        <details>
          <summary className="min-h-11 w-fit content-center text-small hover:underline">
            {t('choose', { count: options.length })}
          </summary>
          <Options of={options.filter(({ selected }) => !selected)} labelledBy={id} className="md:max-lg:columns-3" />
        </details>
      )}
    </div>
  )
}
