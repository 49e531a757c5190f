import type { MouseEvent } from 'react'
import { carryOver } from './carry-over'

const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey

/** Puts an address into the history without asking the server for its page; Next tells useSearchParams. */
export const enter = (href: string, how: 'push' | 'replace' = 'push') => window.history[`${how}State`](null, '', href)

/**
 * Makes the handler that takes over the links to other results of this page: the address changes, and the island
 * answers. All other links, and all ways to open a link elsewhere, stay the browser's. It belongs into the capture
 * phase, before Next's own handler.
 *
 * @param shown the query of the result in which the links stand, which may not be the newest
 * @param onEnter told the address that was entered and the one before
 */
export const resultLinks = (shown: string, onEnter: (to: URL, from: URL) => void) => (event: MouseEvent) => {
  const link = (event.target as Element).closest('a')
  if (!link || link.target || event.defaultPrevented || !isPlainClick(event)) return
  const from = new URL(window.location.href)
  const to = new URL(link.href)
  if (to.origin !== from.origin || to.pathname !== from.pathname || to.hash) return
  event.preventDefault()
  to.search = carryOver(from.searchParams, new URLSearchParams(shown), to.searchParams).toString()
  enter(to.href)
  onEnter(to, from)
}
