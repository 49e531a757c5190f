'use client'

import { ErrorPage } from '@/components/pages/ErrorPage'

type Props = { error: Error & { digest?: string }; reset: () => void }

/** Next writes the digest into the server's log beside the error, so that staff can find what a visitor reports. */
export default function SiteError({ error, reset }: Props) {
  return (
    <main id="main" tabIndex={-1}>
      <ErrorPage reference={error.digest} retry={reset} />
    </main>
  )
}
