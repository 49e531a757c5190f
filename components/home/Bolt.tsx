import { useTranslations } from 'next-intl'
import { ArtworkFile } from '@/components/art/ArtworkFile'
import { Arrow } from '@/components/ui/Arrow'
import { Link } from '@/components/ui/Link'
import { TextSpan } from '@/components/ui/TextSpan'
import { themeSeed } from '@/lib/artwork/cuts'
import type { ThemeCard } from '@/lib/view'

/** A theme as a length of its cloth over a block of its colour; one link over all of it. */
export const Bolt = ({ theme }: { theme: ThemeCard }) => {
  const t = useTranslations('theme')
  return (
    <article
      className={`group @container relative ring-inside flex h-full flex-col bg-look-block text-look-on look-${theme.look}`}
    >
      <div className="aspect-3/1 overflow-hidden lg:aspect-3/2">
        <ArtworkFile cut="theme" look={theme.look} seed={themeSeed(theme.slug)} />
      </div>
      <div className="flex flex-1 flex-col gap-4 px-gutter py-[clamp(1.5rem,3vw,3rem)]">
        <h3 className="text-[1.75rem] leading-[1.04] md:text-[2.25rem] lg:text-[clamp(1.5rem,8.8cqi,2.75rem)]">
          <Link href={`/themes/${theme.slug}`} className="cover-link text-inherit">
            <TextSpan of={theme.title} />
          </Link>
        </h3>
        <p>
          <TextSpan of={theme.summary} />
        </p>
        <p className="mt-auto flex min-h-11 items-center gap-2.5 pt-3 font-strong">
          <span className="decoration-[3px] underline-offset-[0.15em] group-hover:underline">
            {t('caseCount', { count: theme.caseCount })}
          </span>
          <Arrow />
        </p>
      </div>
    </article>
  )
}
