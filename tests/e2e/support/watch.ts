import type { Page } from '@playwright/test'

/**
 * Watches a page from now on.
 *
 * @returns what went wrong so far: words on the console, uncaught errors, requests to another host
 */
export function watch(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    // Chromium says so of the document itself; a missing part of a page has another address.
    const isMissingPage = message.text().includes('404') && message.location().url.endsWith('/no-such-page')
    if (['error', 'warning'].includes(message.type()) && !isMissingPage)
      complaints.push(`console: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol !== 'data:' && hostname !== 'localhost') complaints.push(`request to ${hostname}`)
  })
  return complaints
}
