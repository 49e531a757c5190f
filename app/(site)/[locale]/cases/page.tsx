import type { Metadata } from 'next'
import { getMessages, getTranslations } from 'next-intl/server'
import { Shell } from '@/components/layout/Shell'
import { CasesPage } from '@/components/pages/CasesPage'
import { type SearchParams, casesHref, queryOf, sameOrder } from '@/lib/case-filter'
import { getCaseList, getCouncil } from '@/lib/content'
import { enterLocale } from '@/lib/i18n/enter-locale'
import { pageMetadata } from '@/lib/page-metadata'
import { resultTitle } from '@/lib/result-title'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await enterLocale(params)
  const [t, { filter, ...list }] = await Promise.all([getTranslations('meta'), getCaseList(await searchParams, locale)])
  return pageMetadata({
    title: resultTitle(list, t),
    description: t('casesDescription'),
    // The same result in another order or view is the same page to a search engine.
    path: casesHref({ ...filter, sort: undefined, view: 'list', pick: [] }),
    locale,
    // Combinations are without number; one filter is a page that someone may look for.
    ...((filter.q || list.chosen.length > 1) && { index: false }),
  })
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await enterLocale(params)
  const query = await searchParams
  const [council, messages, { filter, ...list }] = await Promise.all([
    getCouncil(locale),
    getMessages(),
    getCaseList(query, locale),
  ])
  const { cases, list: lists, card, map, meta } = messages
  return (
    <Shell path={casesHref(filter)} council={council} section="cases">
      <CasesPage list={list} query={sameOrder(queryOf(query))} messages={{ cases, list: lists, card, map, meta }} />
    </Shell>
  )
}
