import type { Metadata } from 'next'
import { Shell } from '@/components/layout/Shell'
import { PriorityPage } from '@/components/pages/PriorityPage'
import { getCouncil, getPriority, listCasesOf, redirectOrNotFound } from '@/lib/content'
import { enterLocale } from '@/lib/i18n/enter-locale'
import { pageMetadata } from '@/lib/page-metadata'
import { publicPath } from '@/lib/paths'

type Props = { params: Promise<{ locale: string; slug: string }> }

/** Not made at build time but at the first visit, and kept until the next publish. */
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await enterLocale(params)
  const priority = await getPriority(slug, locale)
  if (!priority) return {}
  return pageMetadata({
    title: priority.title.text,
    description: priority.summary.text,
    path: publicPath('priorities', slug),
    locale,
  })
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await enterLocale(params)
  const path = publicPath('priorities', slug)
  const priority = await getPriority(slug, locale)
  if (!priority) return redirectOrNotFound(path, locale)
  const [council, cases] = await Promise.all([getCouncil(locale), listCasesOf('priority', slug, locale)])
  return (
    <Shell path={path} council={council}>
      <PriorityPage priority={priority} cases={cases} />
    </Shell>
  )
}
