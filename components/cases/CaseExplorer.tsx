'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { CaseList } from '@/lib/view'
import { Explorer } from './Explorer'

/** How long a result is shown again without asking anew, and how long it is remembered, in milliseconds. */
const FRESH = 30_000
const REMEMBERED = 600_000

const inBrowser = () => typeof window !== 'undefined'

/** On the server a client lives as long as its request: a clock to forget by would keep each result until it strikes. */
const newClient = () => {
  const gcTime = inBrowser() ? REMEMBERED : Infinity
  return new QueryClient({ defaultOptions: { queries: { staleTime: FRESH, gcTime, retry: 1 } } })
}

/** One for as long as the browser stays on the site, so that the way back from a case finds its result at once. */
let browserClient: QueryClient | undefined

const clientForHere = () => (inBrowser() ? (browserClient ??= newClient()) : newClient())

/** The island of the case list: from the server's result on, React Query keeps it in step with the address. */
export const CaseExplorer = (props: { list: CaseList; query: string }) => (
  <QueryClientProvider client={clientForHere()}>
    <Explorer {...props} />
  </QueryClientProvider>
)
