import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/Link'
import { TextSpan } from '@/components/ui/TextSpan'
import type { PriorityCard } from '@/lib/view'
import { Hundred } from './Hundred'
import { Reached } from './Reached'

/** One promise: its tiles, its goal in large, and how far it is. Long words get the whole width on narrow phones. */
export const Promise2030 = ({ priority }: { priority: PriorityCard }) => {
  const t = useTranslations('goal')
  const { title, goalOf, shape, progress, slug } = priority
  return (
    <article className="flex flex-wrap gap-5 lg:flex-col lg:flex-nowrap lg:gap-6">
      <Hundred
        shape={shape}
        goal={progress.goal}
        reached={progress.reached}
        className="w-28 flex-none md:w-56 lg:w-full lg:max-w-80"
      />
      <div className="min-w-0 flex-[1_1_12.5rem] lg:flex-none">
        <h3 className="max-md:text-[1.1875rem]">
          <Link href={`/priorities/${slug}`} className="inline-block max-w-full py-1 text-inherit">
            <TextSpan of={title} />
          </Link>
        </h3>
        <p className="mt-2 mb-1 font-display text-figure font-bold tracking-[-0.022em]">
          {t('percent', { value: progress.goal })}
        </p>
        <p>
          <TextSpan of={goalOf} />
        </p>
        <p className="mt-2 border-t-2 border-rule pt-2 text-small text-soft">
          <Reached progress={progress} />
        </p>
      </div>
    </article>
  )
}
