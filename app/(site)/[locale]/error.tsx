'use client'

import { useParams } from 'next/navigation'
import { ErrorPage } from '@/components/pages/ErrorPage'
import type { Locale } from '@/lib/locales'
import words from '@/messages/error.json'

type Props = { error: Error & { digest?: string }; reset: () => void }

/** Next writes the digest into the server's log beside the error, so that staff can find what a visitor reports. */
export default function SiteError({ error, reset }: Props) {
  // The layout above has let no other language in.
  const { locale } = useParams<{ locale: Locale }>()
  return (
    <main id="main" tabIndex={-1}>
      <ErrorPage words={words[locale]} homeHref={`/${locale}`} reference={error.digest} retry={reset} />
    </main>
  )
}
