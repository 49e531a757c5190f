import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import type { CaseList } from '@/lib/view'
import { SearchBox } from './SearchBox'

type SearchFormProps = Pick<CaseList, 'carried' | 'allCount'> & {
  field: ComponentProps<typeof SearchBox>['field']
  onSubmit: () => void
}

/** The search field of the explorer: it carries the filters along, and answers while someone types. */
export const SearchForm = ({ carried, allCount, field, onSubmit }: SearchFormProps) => {
  const t = useTranslations('cases')
  return (
    <div className="mt-[clamp(1.25rem,2.5vw,2rem)]">
      <SearchBox
        label={t('search', { count: allCount })}
        field={field}
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit()
        }}
      >
        {carried.map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
      </SearchBox>
    </div>
  )
}
