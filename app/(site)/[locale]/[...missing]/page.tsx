import { notFound } from 'next/navigation'
import { enterLocale } from '@/lib/i18n/enter-locale'

/** Not made at build time but at the first visit, and kept until the next publish. */
export const generateStaticParams = () => []

/** An address that no route knows still gets the site's own page, in the visitor's language. */
export default async function Page({ params }: { params: Promise<{ locale: string }> }) {
  await enterLocale(params)
  notFound()
}
