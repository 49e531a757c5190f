import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { Link } from '@/components/ui/Link'
import { Pagination } from '@/components/ui/Pagination'
import type { CaseList } from '@/lib/view'
import { Choices } from './Choices'
import { ChosenFilters } from './ChosenFilters'
import { FoundCases } from './FoundCases'
import { NoCases } from './NoCases'
import { ResultHead } from './ResultHead'
import { ResultMap } from './ResultMap'
import { Shortlist } from './Shortlist'

/** `late` when the next result is long in coming, `failed` when it could not be had. */
type ResultProps = { list: CaseList; state: 'here' | 'late' | 'failed'; onRetry: () => void }

/** What was found: how much, in which order and view, on the map, and the cases of this page. */
export const Result = ({ list, state, onRetry }: ResultProps) => {
  const t = useTranslations('cases')
  const news = { here: undefined, late: t('loading'), failed: t('failed') }[state]
  return (
    <section aria-labelledby="found" aria-busy={state === 'late'}>
      <div className="flex flex-wrap items-start justify-between gap-x-8 border-t-4 border-rule pt-2">
        <ResultHead {...list} id="found" news={news} />
        <div className="flex flex-wrap gap-x-8 print:hidden">
          <Choices label={t('sort')} of={list.sorts} names={(name) => t(`sorts.${name}`)} />
          <Choices label={t('view')} of={list.views} names={(name) => t(`views.${name}`)} />
        </div>
      </div>
      {state === 'failed' && (
        <Button type="button" tone="quiet" onClick={onRetry} className="my-2">
          {t('retry')}
        </Button>
      )}
      <ChosenFilters chosen={list.chosen} clearHref={list.clearHref} />
      <Shortlist of={list.shortlist} />
      <div className={state === 'late' ? 'opacity-60' : undefined}>
        {list.tiles && <ResultMap tiles={list.tiles} facets={list.facets} />}
        <div className="mt-8">
          {list.cases.length > 0 ? <FoundCases cases={list.cases} /> : <NoCases list={list} />}
        </div>
      </div>
      <Pagination pages={list.pages} previousHref={list.previousHref} nextHref={list.nextHref} />
      {list.total > 0 && (
        <p className="mt-8 print:hidden">
          <Link href={list.sheetHref} className="inline-flex min-h-11 items-center">
            {t('print')}
          </Link>
        </p>
      )}
    </section>
  )
}
