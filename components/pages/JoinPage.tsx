import { useLocale, useTranslations } from 'next-intl'
import { ArtworkFile } from '@/components/art/ArtworkFile'
import { AboutCase } from '@/components/join/AboutCase'
import { BeforeSending } from '@/components/join/BeforeSending'
import { joinFormCopy } from '@/components/join/copy'
import { JoinForm } from '@/components/join/JoinForm'
import { mailLink } from '@/components/join/mail-link'
import type { Choice } from '@/components/join/SelectField'
import { Trap } from '@/components/join/Trap'
import type { PostEnquiry } from '@/components/join/use-enquiry'
import { Prose } from '@/components/ui/Prose'
import { TextSpan } from '@/components/ui/TextSpan'
import type { Purpose } from '@/lib/lists'
import type { Locale } from '@/lib/locales'
import type { CaseCard, Council, PageView, PlaceRef, ThemeRef } from '@/lib/view'

type JoinPageProps = {
  /** The text beside the form, where staff have published one. */
  text: PageView | undefined
  council: Council
  about: Pick<CaseCard, 'slug' | 'title'> | undefined
  purpose: Purpose
  /** What a proposed case can be tied to. */
  places: PlaceRef[]
  themes: Pick<ThemeRef, 'slug' | 'title'>[]
  token: string
  post: PostEnquiry
}

const placeChoice = ({ slug, name }: PlaceRef): Choice => ({ value: slug, label: { text: name } })
const themeChoice = ({ slug, title }: Pick<ThemeRef, 'slug' | 'title'>): Choice => ({ value: slug, label: title })

/** The form by which visitors write to the Council. */
export const JoinPage = ({ text, council, about, places, themes, ...form }: JoinPageProps) => {
  const t = useTranslations('join')
  const site = useTranslations('site')
  const title = text?.seo.title ?? text?.title.text ?? t('title')
  const heading = (
    <>
      <h1 className="mb-5">{text ? <TextSpan of={text.title} /> : t('title')}</h1>
      <p className="mb-10 max-w-measure text-lede text-pretty">
        {text ? <TextSpan of={text.lead} /> : t('description')}
      </p>
    </>
  )
  return (
    <div className="mx-auto grid max-w-page grid-cols-1 items-start gap-[clamp(2.5rem,6vw,6rem)] px-gutter pt-[clamp(2rem,4.5vw,4rem)] pb-band lg:grid-cols-[minmax(0,38rem)_minmax(0,22rem)] lg:justify-between">
      <div>
        <JoinForm
          {...form}
          copy={joinFormCopy(t, useLocale() as Locale, `${title} – ${site('name')}`)}
          choices={{ municipalities: places.map(placeChoice), themes: themes.map(themeChoice) }}
          heading={heading}
          about={about && <AboutCase of={about} />}
          trap={<Trap label={t('trap')} />}
          mailInstead={council.email && <p>{t.rich('outage.email', mailLink(council.email))}</p>}
          notice={<BeforeSending council={council.name} />}
        />
      </div>
      {text && (
        <aside aria-label={t('howItWorks')}>
          <div className="mb-8 aspect-4/3 max-lg:hidden">
            <ArtworkFile cut="boats" look="region" seed="join" />
          </div>
          <div className="text-small [&_h2]:text-h3">
            <Prose of={text.body} />
          </div>
        </aside>
      )}
    </div>
  )
}
