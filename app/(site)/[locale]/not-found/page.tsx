import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Shell } from '@/components/layout/Shell'
import { NotFoundPage } from '@/components/pages/NotFoundPage'
import { getCouncil, listPlaces } from '@/lib/content'
import { enterLocale } from '@/lib/i18n/enter-locale'

type Props = { params: Promise<{ locale: string }> }

/** Not made at build time but at the first visit, and kept until the next publish. */
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await enterLocale(params)
  const t = await getTranslations('meta')
  return { title: t('notFound'), robots: { index: false } }
}

/** What not-found.tsx says to scripts, for everyone: the server sends it for addresses that do not exist (lib/serving). */
export default async function Page({ params }: Props) {
  const { locale } = await enterLocale(params)
  const [council, tiles] = await Promise.all([getCouncil(locale), listPlaces(locale)])
  return (
    <Shell path="/" council={council}>
      <NotFoundPage tiles={tiles} />
    </Shell>
  )
}
