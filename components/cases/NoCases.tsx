import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { TextSpan } from '@/components/ui/TextSpan'
import type { CaseList } from '@/lib/view'
import { HelpList } from './HelpList'

/** An empty result that helps: near spellings, one filter less, the themes, everything, or a case that is missing. */
export const NoCases = ({ list }: { list: CaseList }) => {
  const { q, chosen, clearHref, allCount, suggestions, themes } = list
  const t = useTranslations('cases.empty')
  const quoted = useTranslations('cases')('titleFor', { q })
  const propose = useTranslations('list')('propose')
  const asked = [
    ...(q ? [{ key: 'q', label: { text: quoted } }] : []),
    ...chosen.map((each) => ({ key: each.removeHref, ...each })),
  ]
  return (
    <div className="mt-8 border-2 border-dashed border-control px-6 py-8 md:px-10 md:py-12">
      <h3 className="text-feature">{allCount === 0 ? t('nothing') : t('heading')}</h3>
      {asked.length > 0 && (
        <p className="mt-5 wrap-anywhere">
          {t('asked')}{' '}
          {asked.map(({ key, label }, index) => (
            <strong key={key}>
              {index > 0 && ' + '}
              <TextSpan of={label} />
            </strong>
          ))}
        </p>
      )}
      <HelpList title={t('near')} links={suggestions.map(({ q: near, href }) => ({ href, label: near }))} />
      <HelpList
        title={t('drop')}
        links={chosen.map(({ label, removeHref }) => ({
          href: removeHref,
          label: t.rich('without', { label: label.text, filter: (words) => <span lang={label.lang}>{words}</span> }),
        }))}
      />
      <HelpList
        title={t('themes')}
        links={themes.map(({ label, href }) => ({ href, label: <TextSpan of={label} /> }))}
      />
      <p className="mt-6">{t('missing')}</p>
      <p className="mt-4 flex flex-wrap gap-3">
        {allCount > 0 && <ButtonLink href={clearHref}>{t('all', { count: allCount })}</ButtonLink>}
        <ButtonLink href="/join" tone={allCount > 0 ? 'quiet' : 'ink'}>
          {propose}
        </ButtonLink>
      </p>
    </div>
  )
}
