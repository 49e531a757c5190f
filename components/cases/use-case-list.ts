import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'next/navigation'
import { useLocale } from 'next-intl'
import { useState } from 'react'
import { sameOrder } from '@/lib/case-filter'
import type { CaseList } from '@/lib/view'

/** The JSON route that answers what the page answers. */
async function fetchCaseList(locale: string, query: string, signal: AbortSignal): Promise<CaseList> {
  const response = await fetch(`/${locale}/cases.json${query && `?${query}`}`, { signal })
  if (!response.ok) throw new Error(`The case list answered ${response.status}`)
  return (await response.json()) as CaseList
}

/**
 * The result for the address of this moment.
 *
 * @param initial the server's result, and the query that it answers
 * @returns the result and the query that it answers; while another one is on its way, or could not be had, the last one
 */
export function useCaseList(initial: { list: CaseList; query: string }) {
  const locale = useLocale()
  const query = sameOrder(useSearchParams())
  const { data, isFetching, isError, isPlaceholderData, refetch } = useQuery({
    queryKey: ['cases', locale, query],
    // The signal ends a request whose answer no one waits for any more, as when someone types on.
    queryFn: ({ signal }) => fetchCaseList(locale, query, signal),
    initialData: query === initial.query ? initial.list : undefined,
    placeholderData: keepPreviousData,
    networkMode: 'always',
  })
  const [last, setLast] = useState({ list: initial.list, answers: initial.query })
  if (data && !isPlaceholderData && (data !== last.list || query !== last.answers))
    setLast({ list: data, answers: query })
  return { ...last, isFetching, isError, retry: () => void refetch() }
}
