import { useTranslations } from 'next-intl'
import { Hundred } from '@/components/home/Hundred'
import { HundredKey } from '@/components/home/HundredKey'
import { Reached } from '@/components/home/Reached'
import { Breadcrumbs } from '@/components/ui/Breadcrumbs'
import { TextSpan } from '@/components/ui/TextSpan'
import type { PriorityView } from '@/lib/view'

/** The promise as one large picture of a hundred tiles, and the same in words: the goal, and how far it has come. */
export const PriorityHead = ({ priority }: { priority: PriorityView }) => {
  const t = useTranslations()
  const { title, summary, goalOf, shape, progress, measure } = priority
  return (
    <header className="bg-birch print:bg-transparent">
      <div className="mx-auto max-w-page px-gutter pt-5 pb-[clamp(2.5rem,5vw,4.5rem)]">
        <Breadcrumbs crumbs={[]} />
        <div className="grid items-center gap-[clamp(2rem,6vw,6rem)] pt-[clamp(1rem,3vw,2.5rem)] md:grid-cols-[minmax(0,1fr)_minmax(0,20rem)] lg:grid-cols-[minmax(0,1fr)_minmax(0,32rem)]">
          <div>
            <h1>
              <TextSpan of={title} />
            </h1>
            <p className="mt-5 max-w-measure text-lede text-pretty">
              <TextSpan of={summary} />
            </p>
            <p className="mt-[clamp(2rem,4vw,3.5rem)] text-small text-soft">
              {t('priority.goalIn', { year: String(measure.targetYear) })}
            </p>
            <p className="mt-1 font-display text-figure font-bold tracking-[-0.022em]">
              {t('goal.percent', { value: progress.goal })}
            </p>
            <p className="mt-1 max-w-[24em] text-lede">
              <TextSpan of={goalOf} />
            </p>
            <p className="mt-5 max-w-[24em] border-t-2 border-rule pt-3">
              <Reached progress={progress} />
            </p>
          </div>
          <div className="grid gap-6 print:max-w-64">
            <Hundred shape={shape} goal={progress.goal} reached={progress.reached} />
            <HundredKey />
          </div>
        </div>
      </div>
    </header>
  )
}
