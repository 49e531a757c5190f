import type { Metadata } from 'next'
import { Shell } from '@/components/layout/Shell'
import { TextPage } from '@/components/pages/TextPage'
import { getCouncil, getPage, listFigures, listInstitutions, redirectOrNotFound } from '@/lib/content'
import { enterLocale } from '@/lib/i18n/enter-locale'
import { pageMetadata } from '@/lib/page-metadata'
import { publicPath } from '@/lib/paths'

type Props = { params: Promise<{ locale: string; slug: string }> }

/** Not made at build time but at the first visit, and kept until the next publish. */
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await enterLocale(params)
  const page = await getPage(slug, locale)
  if (!page) return {}
  return pageMetadata({
    title: page.seo.title ?? page.title.text,
    description: page.seo.description ?? page.lead.text,
    path: publicPath('pages', slug),
    locale,
  })
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await enterLocale(params)
  const path = publicPath('pages', slug)
  const page = await getPage(slug, locale)
  if (!page) return redirectOrNotFound(path, locale)
  const [council, figures, institutions] = await Promise.all([
    getCouncil(locale),
    listFigures(locale),
    listInstitutions(locale),
  ])
  return (
    <Shell path={path} council={council} section={slug === 'about' ? 'region' : undefined}>
      <TextPage page={page} figures={figures} institutions={institutions} council={council} />
    </Shell>
  )
}
