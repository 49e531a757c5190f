import { useTranslations } from 'next-intl'
import { ArtworkFile } from '@/components/art/ArtworkFile'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { TextSpan } from '@/components/ui/TextSpan'
import type { HomeView } from '@/lib/view'

/** The field of gold that ends the page and asks for the next case. */
export const Call = ({ home }: { home: HomeView }) => {
  const t = useTranslations('home')
  return (
    <section aria-labelledby="call-heading" className="@container bg-sun text-on-sun print:hidden">
      <div className="grid grid-cols-1 lg:grid-cols-2">
        <div className="grid grid-cols-1 content-center gap-5 py-band pr-[clamp(1rem,5vw,5rem)] pl-edge">
          <h2 id="call-heading">
            <TextSpan of={home.callHeading} />
          </h2>
          <p className="text-lede">
            <TextSpan of={home.callText} />
          </p>
          <ButtonLink href="/join" tone="call" className="justify-self-start">
            {t('propose')}
          </ButtonLink>
        </div>
        <div className="relative aspect-2/1 lg:aspect-auto lg:min-h-88">
          <ArtworkFile cut="fleet" look="region" seed="join" className="absolute inset-0 size-full" />
        </div>
      </div>
    </section>
  )
}
