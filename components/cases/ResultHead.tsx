import { useTranslations } from 'next-intl'
import type { CaseList } from '@/lib/view'

/** What was found, in a few words: how many of all, or for which words. */
export function useFoundWords({ q, total, allCount }: Pick<CaseList, 'q' | 'total' | 'allCount'>): string {
  const t = useTranslations('cases')
  if (q) return t('foundFor', { count: total, q })
  return total === allCount ? t('found', { count: total }) : t('foundOf', { total, count: allCount })
}

type ResultHeadProps = Pick<CaseList, 'q' | 'total' | 'allCount' | 'ignored' | 'partial' | 'pages'> & {
  id: string
  /** What is to be said about the way of the result: that it is looked for, that it could not be had. */
  news: string | undefined
}

/** How many cases were found, and what to know of the result, announced when it changes (WCAG 4.1.3). */
export const ResultHead = ({ id, pages, ignored, partial, news, ...found }: ResultHeadProps) => {
  const t = useTranslations('cases')
  const page = pages.find(({ current }) => current)?.number ?? 1
  const words = useFoundWords(found)
  return (
    <div role="status">
      <h2 id={id} className="scroll-mt-6 py-1.5 text-h3">
        {words}
        {page > 1 && (
          <span className="font-text font-normal text-soft">
            {' '}
            · {t('pageOf', { page, pages: pages.at(-1)?.number ?? 1 })}
          </span>
        )}
      </h2>
      {partial && <p className="mt-2 text-small">{t('partial')}</p>}
      {ignored && <p className="mt-2 text-small text-soft">{t('ignored')}</p>}
      {news && <p className="mt-2 text-small">{news}</p>}
    </div>
  )
}
