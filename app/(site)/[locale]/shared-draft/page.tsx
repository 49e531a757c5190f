import { notFound } from 'next/navigation'
import { enterLocale } from '@/lib/i18n/enter-locale'

type Props = { params: Promise<{ locale: string }> }

/** Not made at build time but at the first visit, and kept until the next publish. */
export const generateStaticParams = () => []

/** Where a link to a draft leads that opens nothing: not-found.tsx says so. */
export default async function Page({ params }: Props) {
  await enterLocale(params)
  notFound()
}
