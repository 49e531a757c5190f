import type { Metadata } from 'next'
import { Shell } from '@/components/layout/Shell'
import { ThemePage } from '@/components/pages/ThemePage'
import { getCouncil, getTheme, listCasesOf, listThemes, redirectOrNotFound } from '@/lib/content'
import { enterLocale } from '@/lib/i18n/enter-locale'
import { pageMetadata } from '@/lib/page-metadata'
import { publicPath } from '@/lib/paths'

type Props = { params: Promise<{ locale: string; slug: string }> }

/** Not made at build time but at the first visit, and kept until the next publish. */
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await enterLocale(params)
  const theme = await getTheme(slug, locale)
  if (!theme) return {}
  return pageMetadata({
    title: theme.title.text,
    description: theme.summary.text,
    path: publicPath('themes', slug),
    locale,
  })
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await enterLocale(params)
  const path = publicPath('themes', slug)
  const theme = await getTheme(slug, locale)
  if (!theme) return redirectOrNotFound(path, locale)
  const [council, cases, themes] = await Promise.all([
    getCouncil(locale),
    listCasesOf('theme', slug, locale),
    listThemes(locale),
  ])
  return (
    <Shell path={path} council={council} section="themes">
      <ThemePage theme={theme} cases={cases} others={themes.filter((other) => other.slug !== slug)} />
    </Shell>
  )
}
