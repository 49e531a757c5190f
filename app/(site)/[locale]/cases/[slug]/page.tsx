import type { Metadata } from 'next'
import { Shell } from '@/components/layout/Shell'
import { CasePage } from '@/components/pages/CasePage'
import { getCase, getCouncil, listPlaces, listRelated, redirectOrNotFound } from '@/lib/content'
import { enterLocale } from '@/lib/i18n/enter-locale'
import { pageMetadata } from '@/lib/page-metadata'
import { publicPath } from '@/lib/paths'

type Props = { params: Promise<{ locale: string; slug: string }> }

/** Not made at build time but at the first visit, and kept until the next publish. */
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await enterLocale(params)
  const found = await getCase(slug, locale)
  if (!found) return {}
  return pageMetadata({
    title: found.seo.title ?? found.title.text,
    description: found.seo.description ?? found.summary.text,
    path: publicPath('cases', slug),
    locale,
    writtenIn: found.writtenIn,
    type: 'article',
  })
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await enterLocale(params)
  const path = publicPath('cases', slug)
  const found = await getCase(slug, locale)
  if (!found) return redirectOrNotFound(path, locale)
  const [council, related, tiles] = await Promise.all([
    getCouncil(locale),
    listRelated(found, locale),
    listPlaces(locale),
  ])
  return (
    <Shell path={path} council={council} section="cases">
      <CasePage case={found} related={related} tiles={tiles} locale={locale} />
    </Shell>
  )
}
