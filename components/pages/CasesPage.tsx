import { useTranslations } from 'next-intl'
import { CaseGrid } from '@/components/case/CaseGrid'
import { ChosenFilters } from '@/components/cases/ChosenFilters'
import { Filters } from '@/components/cases/Filters'
import { NoCases } from '@/components/cases/NoCases'
import { ResultHead } from '@/components/cases/ResultHead'
import { Pagination } from '@/components/ui/Pagination'
import type { CaseList } from '@/lib/view'

/** The case list: filters beside the result, the address is the state. */
export const CasesPage = ({ list }: { list: CaseList }) => {
  const t = useTranslations('cases')
  return (
    <div className="mx-auto max-w-page px-gutter pt-[clamp(2rem,4.5vw,4rem)] pb-band">
      <h1>{t('title')}</h1>
      <div className="mt-[clamp(1.5rem,4vw,3rem)] grid items-start gap-[clamp(2rem,5vw,4.5rem)] lg:grid-cols-[16.5rem_minmax(0,1fr)]">
        <Filters groups={list.filters} />
        <section aria-labelledby="found">
          <ResultHead id="found" total={list.total} allCount={list.allCount} ignored={list.ignored} />
          <ChosenFilters chosen={list.chosen} clearHref={list.clearHref} />
          {list.cases.length > 0 ? (
            <div className="mt-8">
              <CaseGrid cases={list.cases} columns="narrow" />
            </div>
          ) : (
            <NoCases list={list} />
          )}
          <Pagination pages={list.pages} previousHref={list.previousHref} nextHref={list.nextHref} />
        </section>
      </div>
    </div>
  )
}
