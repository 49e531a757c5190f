import { useTranslations } from 'next-intl'
import { Prose } from '@/components/ui/Prose'
import type { Prose as ProseTree } from '@/lib/view'

/** What others can learn from the case. */
export const Lessons = ({ of: lessons }: { of: ProseTree | undefined }) => {
  const t = useTranslations('case')
  if (!lessons || lessons.blocks.length === 0) return null
  return (
    <section aria-labelledby="lessons" className="mt-14">
      <h2 id="lessons" className="mb-5 text-feature">
        {t('lessons')}
      </h2>
      <Prose of={lessons} headings={3} idPrefix="lessons-" />
    </section>
  )
}
