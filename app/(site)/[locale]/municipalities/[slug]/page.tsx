import type { Metadata } from 'next'
import { Shell } from '@/components/layout/Shell'
import { MunicipalityPage } from '@/components/pages/MunicipalityPage'
import { getCouncil, getPlace, listCasesOf, listPlaces, redirectOrNotFound } from '@/lib/content'
import { enterLocale } from '@/lib/i18n/enter-locale'
import { pageMetadata } from '@/lib/page-metadata'
import { publicPath } from '@/lib/paths'

type Props = { params: Promise<{ locale: string; slug: string }> }

/** Not made at build time but at the first visit, and kept until the next publish. */
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await enterLocale(params)
  const place = await getPlace(slug, locale)
  if (!place) return {}
  return pageMetadata({
    title: place.name,
    description: place.blurb.text,
    path: publicPath('municipalities', slug),
    locale,
  })
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await enterLocale(params)
  const path = publicPath('municipalities', slug)
  const place = await getPlace(slug, locale)
  if (!place) return redirectOrNotFound(path, locale)
  const [council, tiles, cases] = await Promise.all([
    getCouncil(locale),
    listPlaces(locale),
    listCasesOf('municipality', slug, locale),
  ])
  return (
    <Shell path={path} council={council} section="municipalities">
      <MunicipalityPage place={place} tiles={tiles} cases={cases} />
    </Shell>
  )
}
