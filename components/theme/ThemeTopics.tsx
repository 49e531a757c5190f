import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/Link'
import { TextSpan } from '@/components/ui/TextSpan'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import { casesHref } from '@/lib/case-filter'
import type { ThemeView } from '@/lib/view'

/** The theme's topics, each leading to its cases in the list. A topic without a case leads nowhere and is left out. */
export const ThemeTopics = ({ theme }: { theme: ThemeView }) => {
  const t = useTranslations()
  const topics = theme.topics.filter(({ caseCount }) => caseCount > 0)
  if (topics.length === 0) return null
  return (
    <section aria-labelledby="topics" className="mx-auto max-w-page px-gutter pb-band print:hidden">
      <h2 id="topics" className="mb-6 border-t-4 border-look pt-4 text-h3">
        {t('themePage.topics')}
      </h2>
      <ul className="flex flex-wrap gap-2">
        {topics.map(({ slug, title, caseCount }) => (
          <li key={slug}>
            <Link
              href={casesHref({ theme: [theme.slug], topic: [slug] })}
              className="flex min-h-11 items-center gap-3 px-4 py-1.5 text-small leading-snug font-semibold text-ink no-underline inset-ring-2 inset-ring-control hover:inset-ring-4 hover:inset-ring-ink forced-colors:border"
            >
              <span>
                <TextSpan of={title} />
              </span>
              <span className="font-normal text-soft tabular-nums">
                <VisuallyHidden>, </VisuallyHidden>
                {caseCount}
                <VisuallyHidden> {t('list.cases', { count: caseCount })}</VisuallyHidden>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
