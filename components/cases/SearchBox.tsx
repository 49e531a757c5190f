import { useLocale, useTranslations } from 'next-intl'
import type { ComponentProps, FormEvent, ReactNode } from 'react'
import { Button } from '@/components/ui/Button'
import { LONGEST_QUERY } from '@/lib/case-filter'

type SearchBoxProps = {
  label: string
  /** What makes the field answer while someone types; without it the form is sent. */
  field?: Pick<ComponentProps<'input'>, 'value' | 'onChange' | 'onBlur'>
  onSubmit?: (event: FormEvent) => void
  tone?: ComponentProps<typeof Button>['tone']
  /** Hidden inputs. */
  children?: ReactNode
}

/** The search field: an ordinary GET form that leads to the cases. */
export const SearchBox = ({ label, field, onSubmit, tone, children }: SearchBoxProps) => {
  const t = useTranslations('cases')
  return (
    <form role="search" action={`/${useLocale()}/cases`} onSubmit={onSubmit} className="max-w-[48rem] print:hidden">
      <label htmlFor="q" className="font-semibold">
        {label}
      </label>
      <div className="mt-2 flex">
        <input
          id="q"
          name="q"
          type="search"
          maxLength={LONGEST_QUERY}
          autoComplete="off"
          enterKeyHint="search"
          className="min-h-13 min-w-0 flex-1 border-2 border-r-0 border-control bg-field px-3.5 py-2.5 text-ink focus-visible:relative focus-visible:z-1 focus-visible:border-ink"
          {...field}
        />
        <Button type="submit" tone={tone}>
          {t('searchButton')}
        </Button>
      </div>
      {children}
    </form>
  )
}
