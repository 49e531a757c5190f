import { notFound } from 'next/navigation'
import { enterLocale } from '@/lib/i18n/enter-locale'

type Props = { params: Promise<{ locale: string }> }

/** Made for each visit: its not-found page asks for the language in a way that Next keeps no page of. */
export const dynamic = 'force-dynamic'

/** Where a link to a draft leads that opens nothing: not-found.tsx says so. */
export default async function Page({ params }: Props) {
  await enterLocale(params)
  notFound()
}
