import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/Link'
import { TextSpan } from '@/components/ui/TextSpan'
import { joinHref } from '@/lib/enquiries/join-address'
import type { CaseCard } from '@/lib/view'

/** The case that the enquiry is about, with a way to leave it out. */
export const AboutCase = ({ of: { slug, title } }: { of: Pick<CaseCard, 'slug' | 'title'> }) => {
  const t = useTranslations('join.about')
  return (
    <div className="w-full border-l-4 border-rule bg-birch px-5 py-4">
      <input type="hidden" name="case" value={slug} />
      <p className="text-small text-soft">{t('label')}</p>
      <p className="font-strong">
        <Link href={`/cases/${slug}`} className="text-ink">
          <TextSpan of={title} />
        </Link>
      </p>
      <Link href={joinHref()} className="inline-flex min-h-11 items-center text-small">
        {t('drop')}
      </Link>
    </div>
  )
}
