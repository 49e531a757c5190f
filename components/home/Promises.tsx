import { useTranslations } from 'next-intl'
import { SectionHead } from '@/components/ui/SectionHead'
import type { PriorityCard } from '@/lib/view'
import { HundredKey } from './HundredKey'
import { Promise2030 } from './Promise2030'

/** The region's promises, each measured in a hundred tiles. */
export const Promises = ({ priorities }: { priorities: PriorityCard[] }) => {
  const t = useTranslations('home')
  return (
    <section aria-labelledby="promises-heading" className="bg-birch py-band">
      <div className="mx-auto max-w-page px-gutter">
        <SectionHead id="promises-heading" title={t('promises', { count: priorities.length })}>
          <p className="text-soft">{t('promisesLede')}</p>
        </SectionHead>
        <ul className="mb-9 grid auto-cols-fr gap-[clamp(2rem,5vw,5rem)] lg:grid-flow-col">
          {priorities.map((priority) => (
            <li key={priority.slug}>
              <Promise2030 priority={priority} />
            </li>
          ))}
        </ul>
        <HundredKey />
      </div>
    </section>
  )
}
