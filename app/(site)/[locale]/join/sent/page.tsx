import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Shell } from '@/components/layout/Shell'
import { JoinSentPage } from '@/components/pages/JoinSentPage'
import { getCouncil } from '@/lib/content'
import { sentHref } from '@/lib/enquiries/join-address'
import { isReference } from '@/lib/enquiries/reference'
import { enterLocale } from '@/lib/i18n/enter-locale'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ reference?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await enterLocale(params)
  const t = await getTranslations('join.sent')
  return { title: t('title'), description: t('answer'), robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await enterLocale(params)
  const [{ reference: asked }, council] = await Promise.all([searchParams, getCouncil(locale)])
  const reference = isReference(asked) ? asked : undefined
  return (
    <Shell path={sentHref(reference)} council={council} section="join">
      <JoinSentPage reference={reference} council={council} />
    </Shell>
  )
}
