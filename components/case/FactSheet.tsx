import { useTranslations } from 'next-intl'
import { PictureCredit } from '@/components/art/PictureCredit'
import { casesHref } from '@/lib/case-filter'
import { formatDate } from '@/lib/format-date'
import type { Locale } from '@/lib/locales'
import type { CaseView, PlaceTile } from '@/lib/view'
import { FactLinks } from './FactLinks'
import { Organisations } from './Organisations'
import { StageRows } from './StageRows'
import { WhereRow } from './WhereRow'

type FactSheetProps = { case: CaseView; tiles: PlaceTile[]; locale: Locale }

/** What is known about the case in ruled rows; a row without content is left out. */
export const FactSheet = ({ case: shown, tiles, locale }: FactSheetProps) => {
  const t = useTranslations('case')
  const priorities = shown.priorities.map(({ slug, title }) => ({ href: `/priorities/${slug}`, label: title }))
  const topics = shown.topics.map(({ slug, title }) => ({ href: casesHref({ topic: [slug] }), label: title }))
  return (
    <aside className="print:mt-8" aria-label={t('facts')}>
      <dl className="print:columns-2 print:gap-8">
        <WhereRow of={shown} tiles={tiles} />
        <StageRows of={shown} />
        <Organisations of={shown.organisations} />
        <FactLinks term={t('priorities')} links={priorities} />
        <FactLinks term={t('topics')} links={topics} />
        <FactLinks term={t('elsewhere')} links={shown.links} />
      </dl>
      <PictureCredit of={shown.picture} className="border-t-2 border-rule py-3 text-small text-soft" />
      {shown.lastReviewed && (
        <p className="border-t-2 border-rule pt-3 text-small text-soft">
          {t.rich('reviewed', {
            date: formatDate(shown.lastReviewed, locale),
            time: (date) => <time dateTime={shown.lastReviewed}>{date}</time>,
          })}
        </p>
      )}
    </aside>
  )
}
