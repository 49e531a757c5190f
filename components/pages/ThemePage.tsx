import { useTranslations } from 'next-intl'
import { Artwork } from '@/components/art/Artwork'
import { CaseBand } from '@/components/case/CaseBand'
import { Ended } from '@/components/theme/Ended'
import { OtherThemes } from '@/components/theme/OtherThemes'
import { ThemeTopics } from '@/components/theme/ThemeTopics'
import { Poster, PosterPicture } from '@/components/ui/Poster'
import { Prose } from '@/components/ui/Prose'
import { RuledList } from '@/components/ui/RuledList'
import { TextSpan } from '@/components/ui/TextSpan'
import { themeSeed } from '@/lib/artwork/cuts'
import { casesHref } from '@/lib/case-filter'
import type { CaseSelection, ThemeCard, ThemeView } from '@/lib/view'

type ThemePageProps = { theme: ThemeView; cases: CaseSelection; others: ThemeCard[] }

/** One theme: its cloth, what it is about, its topics and cases, and the themes beside it. */
export const ThemePage = ({ theme, cases, others }: ThemePageProps) => {
  const t = useTranslations('themePage')
  return (
    <>
      <div className={`look-${theme.look}`}>
        <Poster
          crumbs={[]}
          title={<TextSpan of={theme.title} />}
          picture={
            <PosterPicture>
              <Artwork cut="themePoster" look={theme.look} seed={themeSeed(theme.slug)} />
            </PosterPicture>
          }
        >
          <p className="max-w-measure text-lede text-pretty">
            <TextSpan of={theme.summary} />
          </p>
        </Poster>
        <div className="mx-auto grid max-w-page items-start gap-[clamp(2.5rem,7vw,7rem)] px-gutter pt-[clamp(2.5rem,5vw,4.5rem)] pb-[clamp(2.5rem,5vw,4.5rem)] lg:grid-cols-[minmax(0,1fr)_20rem]">
          <div>
            {theme.archived && <Ended successors={theme.successors} hasCases={cases.total > 0} />}
            <Prose of={theme.body} opening="lede" />
            {theme.invitation && (
              <section aria-label={t('invitation')} className="mt-10 max-w-measure bg-look-tint p-6 md:p-8">
                <p className="text-lede text-pretty whitespace-pre-line">
                  <TextSpan of={theme.invitation} />
                </p>
              </section>
            )}
          </div>
          <div className="grid gap-x-gap gap-y-10 md:max-lg:grid-cols-2">
            <RuledList id="areas" title={t('areas')} items={theme.areas} />
            <RuledList id="value-chains" title={t('valueChains')} items={theme.valueChains} />
          </div>
        </div>
        <ThemeTopics theme={theme} />
      </div>
      <CaseBand title={t('cases')} of={cases} allHref={casesHref({ theme: [theme.slug] })} />
      <OtherThemes themes={others} />
    </>
  )
}
