import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Shell } from '@/components/layout/Shell'
import { SheetPage } from '@/components/pages/SheetPage'
import type { SearchParams } from '@/lib/case-filter'
import { getCouncil, getSheet } from '@/lib/content'
import { enterLocale } from '@/lib/i18n/enter-locale'
import { pageMetadata } from '@/lib/page-metadata'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await enterLocale(params)
  const [t, { heading, href }] = await Promise.all([getTranslations('sheet'), getSheet(await searchParams, locale)])
  const title = heading || t('title')
  // A sheet repeats what stands elsewhere, for one host and one visit.
  return pageMetadata({ title, description: t('description'), path: href, locale, index: false })
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await enterLocale(params)
  const [council, { href, ...sheet }] = await Promise.all([getCouncil(locale), getSheet(await searchParams, locale)])
  return (
    <Shell path={href} council={council} section="cases">
      <SheetPage sheet={sheet} council={council} />
    </Shell>
  )
}
