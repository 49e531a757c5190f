import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Shell } from '@/components/layout/Shell'
import { CasesPage } from '@/components/pages/CasesPage'
import { FILTERS, casesHref } from '@/lib/case-filter'
import { getCaseList, getCouncil } from '@/lib/content'
import { enterLocale } from '@/lib/i18n/enter-locale'
import { pageMetadata } from '@/lib/page-metadata'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await enterLocale(params)
  const [t, { filter, chosen }] = await Promise.all([getTranslations('meta'), getCaseList(await searchParams, locale)])
  const names = chosen.map(({ label }) => label.text).join(', ')
  return pageMetadata({
    title: names ? t('casesOf', { names }) : t('cases'),
    description: t('casesDescription'),
    path: casesHref(filter),
    locale,
    // Combinations are without number; one filter is a page that someone may look for.
    ...(FILTERS.flatMap((name) => filter[name]).length > 1 && { index: false }),
  })
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await enterLocale(params)
  const [council, { filter, ...list }] = await Promise.all([
    getCouncil(locale),
    getCaseList(await searchParams, locale),
  ])
  return (
    <Shell path={casesHref(filter)} council={council} section="cases">
      <CasesPage list={list} />
    </Shell>
  )
}
