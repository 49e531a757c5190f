import type { MouseEvent } from 'react'
import { sameOrder } from '@/lib/case-filter'
import { carryOver } from './carry-over'

const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey

/**
 * The queries that were entered here and have not reached useSearchParams yet, oldest first. While one is on its way
 * Next writes it into the address bar, even over a newer one, so the address bar is not to be trusted then.
 */
const entered: { key: string; search: string }[] = []

/** Puts an address into the history without asking the server for its page; Next tells useSearchParams. */
export function enter(href: string, how: 'push' | 'replace' = 'push'): void {
  const { search, searchParams } = new URL(href, window.location.href)
  entered.push({ key: sameOrder(searchParams), search })
  window.history[`${how}State`](null, '', href)
}

/** The newest address: the one that was entered last, else that of the window. */
export function newestAddress(): URL {
  const address = new URL(window.location.href)
  address.search = entered.at(-1)?.search ?? address.search
  return address
}

/**
 * Says that a query has reached useSearchParams. One from elsewhere, as by going back, ends all waiting.
 *
 * @returns false while a newer one that was entered here is still on its way
 */
export function isNewest(query: URLSearchParams): boolean {
  const at = entered.findIndex(({ key }) => key === sameOrder(query))
  entered.splice(0, at < 0 ? entered.length : at + 1)
  return entered.length === 0
}

type Shown = { href: string; answers: string }

/**
 * Makes the handler that takes over the links to other results of this page: the address changes, and the island
 * answers. All other links, and all ways to open a link elsewhere, stay the browser's. It belongs into the capture
 * phase, before Next's own handler.
 *
 * @param shown the result in which the links stand, which may not be the newest: its canonical address, and the query
 *   that it answers
 * @param onEnter told the address that was entered and the one before
 */
export const resultLinks = (shown: Shown, onEnter: (to: URL, from: URL) => void) => (event: MouseEvent) => {
  const link = (event.target as Element).closest('a')
  if (!link || link.target || event.defaultPrevented || !isPlainClick(event)) return
  const from = newestAddress()
  const to = new URL(link.href)
  if (to.origin !== from.origin || to.pathname !== from.pathname || to.hash) return
  event.preventDefault()
  if (sameOrder(from.searchParams) !== shown.answers) {
    const canonical = new URL(shown.href, from).searchParams
    to.search = carryOver(from.searchParams, canonical, to.searchParams).toString()
  }
  enter(to.href)
  onEnter(to, from)
}
