import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/Button'
import { Link } from '@/components/ui/Link'
import { TextSpan } from '@/components/ui/TextSpan'
import type { CaseList } from '@/lib/view'

/** An empty result that helps: what was asked, one filter less, everything, or a case that is missing here. */
export const NoCases = ({ list: { chosen, clearHref, allCount } }: { list: CaseList }) => {
  const t = useTranslations('cases.empty')
  const propose = useTranslations('list')('propose')
  return (
    <div className="mt-8 border-2 border-dashed border-control px-6 py-8 md:px-10 md:py-12">
      <h3 className="text-feature">{allCount === 0 ? t('nothing') : t('heading')}</h3>
      {chosen.length > 0 && (
        <>
          <p className="mt-5">
            {t('asked')}{' '}
            {chosen.map(({ label, removeHref }, index) => (
              <strong key={removeHref}>
                {index > 0 && ' + '}
                <TextSpan of={label} />
              </strong>
            ))}
          </p>
          <p className="mt-5">{t('drop')}</p>
          <ul className="list-[square] pl-6 marker:text-soft">
            {chosen.map(({ label, removeHref }) => (
              <li key={removeHref}>
                <Link href={removeHref} className="inline-block py-1">
                  {t.rich('without', { label: label.text, filter: (words) => <span lang={label.lang}>{words}</span> })}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
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
