import { useTranslations } from 'next-intl'
import { ArtworkFile } from '@/components/art/ArtworkFile'
import { Arrival } from '@/components/join/Arrival'
import { mailLink } from '@/components/join/mail-link'
import { Link } from '@/components/ui/Link'
import { MoreLink } from '@/components/ui/MoreLink'
import { joinHref } from '@/lib/enquiries/join-address'
import type { Council } from '@/lib/view'

type JoinSentPageProps = {
  /** The number of the enquiry, when the address names one. */
  reference: string | undefined
  council: Council
}

/** Confirms that an enquiry is stored. It does nothing, so it can be reloaded and bookmarked. */
export const JoinSentPage = ({ reference, council }: JoinSentPageProps) => {
  const t = useTranslations('join.sent')
  return (
    <div className="mx-auto grid max-w-page grid-cols-1 gap-x-gap gap-y-10 px-gutter pt-[clamp(2rem,4.5vw,4rem)] pb-band lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
      <div className="bg-sea px-[clamp(1.25rem,4vw,3.5rem)] py-[clamp(2rem,5vw,4.5rem)] text-on-sea print:bg-transparent print:text-ink">
        <Arrival>{t('title')}</Arrival>
        {reference && (
          <dl className="mt-6">
            <dt>{t('reference')}</dt>
            <dd className="font-display text-h2 font-bold">{reference}</dd>
          </dl>
        )}
      </div>
      <div className="relative max-lg:hidden print:hidden">
        <ArtworkFile cut="boats" look="region" seed="join" className="absolute inset-0 size-full" />
      </div>
      <div>
        <h2 className="mb-4 text-h3">{t('next')}</h2>
        <div className="grid max-w-measure grid-cols-1 gap-4">
          <p>{t('answer')}</p>
          <p>{t('agree')}</p>
          {council.email && <p>{t.rich(reference ? 'add' : 'addWithout', mailLink(council.email))}</p>}
        </div>
        <p className="mt-6 flex flex-wrap items-center gap-x-8 print:hidden">
          <MoreLink href="/cases">{t('cases')}</MoreLink>
          <Link href={joinHref()} className="inline-flex min-h-11 items-center font-semibold">
            {t('again')}
          </Link>
        </p>
      </div>
    </div>
  )
}
