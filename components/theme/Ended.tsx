import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/Link'
import { TextSpan } from '@/components/ui/TextSpan'
import { publicPath } from '@/lib/paths'
import type { ThemeView } from '@/lib/view'

type EndedProps = { successors: ThemeView['successors']; hasCases: boolean }

/** Says that a theme has ended, and where its work and its cases went. */
export const Ended = ({ successors, hasCases }: EndedProps) => {
  const t = useTranslations()
  return (
    <div className="mb-8 max-w-measure border-l-4 border-rule bg-birch px-5 py-3">
      <p>
        <strong>{t('themePage.archived')}</strong> {hasCases && t('themePage.stillHere')}
      </p>
      {successors.length > 0 && (
        <>
          <p className="mt-2">{t('themePage.carriesOn')}</p>
          <ul>
            {successors.map(({ slug, title, caseCount }) => (
              <li key={slug} className="flex flex-wrap items-baseline gap-x-3">
                <Link href={publicPath('themes', slug)} className="inline-flex min-h-11 items-center font-semibold">
                  <TextSpan of={title} />
                </Link>
                <span className="text-soft">{t('list.caseCount', { count: caseCount })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
