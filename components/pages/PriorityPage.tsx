import { useTranslations } from 'next-intl'
import { CaseBand } from '@/components/case/CaseBand'
import { MeasureTable } from '@/components/priority/MeasureTable'
import { PriorityHead } from '@/components/priority/PriorityHead'
import { Prose } from '@/components/ui/Prose'
import { RuledList } from '@/components/ui/RuledList'
import { SourcedFigures } from '@/components/ui/SourcedFigures'
import { casesHref } from '@/lib/case-filter'
import type { CaseSelection, PriorityView } from '@/lib/view'

/** One promise for 2030: its picture, how it is measured, what it takes, and the cases that serve it. */
export const PriorityPage = ({ priority, cases }: { priority: PriorityView; cases: CaseSelection }) => {
  const t = useTranslations('priority')
  return (
    <>
      <PriorityHead priority={priority} />
      <div className="mx-auto grid max-w-page items-start gap-[clamp(2.5rem,7vw,7rem)] px-gutter py-band lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div>
          <Prose of={priority.body} opening="lede" />
          <section aria-labelledby="measure" className="mt-14 max-w-measure">
            <h2 id="measure" className="mb-3 text-feature">
              {t('measure')}
            </h2>
            <MeasureTable measure={priority.measure} />
          </section>
          {priority.figures.length > 0 && (
            <section aria-labelledby="figures" className="mt-14 max-w-measure">
              <h2 id="figures" className="mb-5 text-feature">
                {t('figures')}
              </h2>
              <SourcedFigures figures={priority.figures} />
            </section>
          )}
        </div>
        <RuledList id="focus-areas" title={t('focusAreas')} items={priority.focusAreas} />
      </div>
      <CaseBand title={t('cases')} of={cases} allHref={casesHref({ priority: [priority.slug] })} />
    </>
  )
}
