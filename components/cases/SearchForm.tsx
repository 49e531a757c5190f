import { useLocale, useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { Button } from '@/components/ui/Button'
import { LONGEST_QUERY } from '@/lib/case-filter'
import type { CaseList } from '@/lib/view'

type SearchFormProps = Pick<CaseList, 'carried' | 'allCount'> & {
  field: Pick<ComponentProps<'input'>, 'value' | 'onChange' | 'onBlur'>
  onSubmit: () => void
}

/** The search field: an ordinary GET form that carries the filters along, and answers while someone types. */
export const SearchForm = ({ carried, allCount, field, onSubmit }: SearchFormProps) => {
  const t = useTranslations('cases')
  return (
    <form
      role="search"
      action={`/${useLocale()}/cases`}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
      className="mt-[clamp(1.25rem,2.5vw,2rem)] max-w-[48rem] print:hidden"
    >
      <label htmlFor="q" className="font-semibold">
        {t('search', { count: allCount })}
      </label>
      <div className="mt-2 flex">
        <input
          id="q"
          name="q"
          type="search"
          maxLength={LONGEST_QUERY}
          autoComplete="off"
          enterKeyHint="search"
          className="min-h-13 min-w-0 flex-1 border-2 border-r-0 border-control bg-field px-3.5 py-2.5 focus-visible:relative focus-visible:z-1 focus-visible:border-ink"
          {...field}
        />
        <Button type="submit">{t('searchButton')}</Button>
      </div>
      {carried.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
    </form>
  )
}
