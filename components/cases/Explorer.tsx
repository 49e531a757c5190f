import { useTranslations } from 'next-intl'
import type { CaseList } from '@/lib/view'
import { Filters } from './Filters'
import { Result } from './Result'
import { SearchForm } from './SearchForm'
import { resultLinks } from './use-address'
import { useAfter } from './use-after'
import { useCaseList } from './use-case-list'
import { usePageInStep } from './use-page-in-step'
import { useTypedQuery } from './use-typed-query'

/** How long nothing is said about a result that is on its way, in milliseconds. */
const PATIENCE = 400

/** The next page of a result begins at its head, and the focus goes there too. */
function showHead() {
  const head = document.getElementById('found')
  head?.setAttribute('tabindex', '-1')
  head?.focus({ preventScroll: true })
  head?.scrollIntoView()
}

/** Search field, facets and result. Every link works without JavaScript; with it the result comes without a page. */
export const Explorer = (initial: { list: CaseList; query: string }) => {
  const t = useTranslations('cases')
  const { list, answers, isFetching, isError, retry } = useCaseList(initial)
  const { field, submit } = useTypedQuery()
  const late = useAfter(isFetching, PATIENCE)
  usePageInStep(list)
  const takeOver = resultLinks({ href: list.href, answers }, (to, from) => {
    if (to.searchParams.get('page') !== from.searchParams.get('page') && to.searchParams.has('page')) showHead()
  })
  return (
    // A click on a link is also how the Enter key arrives.
    <div onClickCapture={takeOver}>
      <h1>{t('title')}</h1>
      <SearchForm carried={list.carried} allCount={list.allCount} field={field} onSubmit={submit} />
      <div className="mt-[clamp(1.5rem,4vw,3rem)] grid items-start gap-[clamp(2rem,5vw,4.5rem)] lg:grid-cols-[16.5rem_minmax(0,1fr)]">
        <Filters facets={list.facets} total={list.total} />
        <Result list={list} state={isError ? 'failed' : late ? 'late' : 'here'} onRetry={retry} />
      </div>
    </div>
  )
}
