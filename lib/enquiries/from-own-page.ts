import { environment } from '@/lib/environment'

/**
 * False for a form on a page of another site: browsers tell where a request comes from. What is no browser tells
 * nothing, and could not be stopped by this anyway.
 */
export function isFromOwnPage(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return false
  const origin = headers.get('origin')
  if (origin === null || origin === environment().siteUrl) return true
  return URL.canParse(origin) && new URL(origin).host === headers.get('host')
}
