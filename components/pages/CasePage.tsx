import { useTranslations } from 'next-intl'
import { InlineCover } from '@/components/art/InlineCover'
import { Exchange } from '@/components/case/Exchange'
import { FactSheet } from '@/components/case/FactSheet'
import { KeyFacts } from '@/components/case/KeyFacts'
import { Lessons } from '@/components/case/Lessons'
import { RelatedCases } from '@/components/case/RelatedCases'
import { Results } from '@/components/case/Results'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Notice } from '@/components/ui/Notice'
import { Poster, PosterPicture } from '@/components/ui/Poster'
import { Prose } from '@/components/ui/Prose'
import { TextSpan } from '@/components/ui/TextSpan'
import type { Locale } from '@/lib/locales'
import type { CaseView, PlaceTile, RelatedCase } from '@/lib/view'

type CasePageProps = { case: CaseView; related: RelatedCase[]; tiles: PlaceTile[]; locale: Locale }

/** One case: a poster, the story with its numbers, the facts beside it, and what to read next. */
export const CasePage = ({ case: shown, related, tiles, locale }: CasePageProps) => {
  const t = useTranslations()
  const { theme } = shown
  const crumbs = [
    { label: { text: t('cases.title') }, href: '/cases' },
    { label: theme.title, href: `/themes/${theme.slug}` },
  ]
  return (
    <>
      <article className={`look-${theme.look}`}>
        <Poster
          crumbs={crumbs}
          title={<TextSpan of={shown.title} />}
          picture={
            <PosterPicture>
              <InlineCover case={shown} size="poster" />
            </PosterPicture>
          }
        >
          <p className="max-w-measure text-lede text-pretty">
            <TextSpan of={shown.summary} />
          </p>
        </Poster>
        <div className="mx-auto grid max-w-page items-start gap-[clamp(2.5rem,7vw,7rem)] px-gutter pt-[clamp(2.5rem,5vw,4.5rem)] pb-band lg:grid-cols-[minmax(0,1fr)_20rem]">
          <div>
            {shown.translationMissing && <Notice>{t('case.untranslated')}</Notice>}
            <KeyFacts facts={shown.keyFacts} />
            <Prose of={shown.body} opening="lede" />
            <Results of={shown.results} />
            <Lessons of={shown.lessons} />
            <Exchange of={shown} />
            <p className="mt-10 print:hidden">
              <ButtonLink href={`/join?case=${shown.slug}`}>{t('case.ask')}</ButtonLink>
            </p>
          </div>
          <FactSheet case={shown} tiles={tiles} locale={locale} />
        </div>
      </article>
      <RelatedCases of={related} theme={theme} />
    </>
  )
}
