import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Shell } from '@/components/layout/Shell'
import { HomePage } from '@/components/pages/HomePage'
import {
  countWholeRegion,
  getCouncil,
  getHome,
  listLatest,
  listPlaces,
  listPriorities,
  listThemes,
} from '@/lib/content'
import { enterLocale } from '@/lib/i18n/enter-locale'
import { pageMetadata } from '@/lib/page-metadata'

type Props = { params: Promise<{ locale: string }> }

/** Not made at build time but at the first visit, and kept until the next publish. */
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await enterLocale(params)
  const [t, home] = await Promise.all([getTranslations('meta'), getHome(locale)])
  const metadata = pageMetadata({ title: t('home'), description: home.lede.text, path: '/', locale })
  return { ...metadata, title: { absolute: t('home') } }
}

export default async function Page({ params }: Props) {
  const { locale } = await enterLocale(params)
  const [council, home, tiles, wholeRegionCount, themes, priorities, latest] = await Promise.all([
    getCouncil(locale),
    getHome(locale),
    listPlaces(locale),
    countWholeRegion(locale),
    listThemes(locale),
    listPriorities(locale),
    listLatest(locale),
  ])
  return (
    <Shell path="/" council={council}>
      <HomePage
        home={home}
        tiles={tiles}
        wholeRegionCount={wholeRegionCount}
        caseCount={latest.total}
        themes={themes}
        priorities={priorities}
        latest={latest.cases}
      />
    </Shell>
  )
}
