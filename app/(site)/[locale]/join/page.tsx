import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Shell } from '@/components/layout/Shell'
import { JoinPage } from '@/components/pages/JoinPage'
import { getCase, getCouncil, getPage, listPlaces, listThemes } from '@/lib/content'
import { issueFormToken } from '@/lib/enquiries/form-token'
import { joinHref, parseJoinAddress } from '@/lib/enquiries/join-address'
import { enterLocale } from '@/lib/i18n/enter-locale'
import { pageMetadata } from '@/lib/page-metadata'
import { sendEnquiry } from './actions'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The text page that stands beside the form. */
const TEXT = 'join-us'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await enterLocale(params)
  const [t, text] = await Promise.all([getTranslations('join'), getPage(TEXT, locale)])
  const title = text?.seo.title ?? text?.title.text ?? t('title')
  const description = text?.seo.description ?? text?.lead.text ?? t('description')
  // The form writes the title, which begins with "Error:" when something is wrong.
  return { ...pageMetadata({ title, description, path: joinHref(), locale }), title: { absolute: '' } }
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await enterLocale(params)
  const { caseSlug, purpose } = parseJoinAddress(await searchParams)
  const [text, council, places, themes, about] = await Promise.all([
    getPage(TEXT, locale),
    getCouncil(locale),
    listPlaces(locale),
    listThemes(locale),
    caseSlug ? getCase(caseSlug, locale) : undefined,
  ])
  return (
    <Shell path={joinHref(about?.slug)} council={council} section="join">
      <JoinPage
        text={text}
        council={council}
        about={about}
        purpose={purpose ?? (about ? 'question' : 'propose-case')}
        places={places}
        themes={themes}
        token={issueFormToken()}
        post={sendEnquiry.bind(null, locale)}
      />
    </Shell>
  )
}
