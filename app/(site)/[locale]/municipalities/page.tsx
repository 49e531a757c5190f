import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Shell } from '@/components/layout/Shell'
import { MunicipalitiesPage } from '@/components/pages/MunicipalitiesPage'
import { countWholeRegion, getCouncil, listPlaces } from '@/lib/content'
import { enterLocale } from '@/lib/i18n/enter-locale'
import { pageMetadata } from '@/lib/page-metadata'

type Props = { params: Promise<{ locale: string }> }

/** Not made at build time but at the first visit, and kept until the next publish. */
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await enterLocale(params)
  const t = await getTranslations('meta')
  return pageMetadata({
    title: t('municipalities'),
    description: t('municipalitiesDescription'),
    path: '/municipalities',
    locale,
  })
}

export default async function Page({ params }: Props) {
  const { locale } = await enterLocale(params)
  const [council, tiles, wholeRegionCount] = await Promise.all([
    getCouncil(locale),
    listPlaces(locale),
    countWholeRegion(locale),
  ])
  return (
    <Shell path="/municipalities" council={council} section="municipalities">
      <MunicipalitiesPage tiles={tiles} wholeRegionCount={wholeRegionCount} />
    </Shell>
  )
}
