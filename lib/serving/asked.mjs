const AREA = /^\/(admin|api|preview|_next)(?=[/?]|$)/

/** Next's cookie of draft mode: pages with it are made for this visitor and never kept. */
const DRAFT_MODE = /(?:^|;\s*)__prerender_bypass=/

/** What the addresses of pages are made of: small letters, digits and hyphens. A question would make results. */
const PAGE = /^\/[a-z0-9/-]*$/

/** Says who asks, or asks for something else than the whole: Next's router asks for parts of pages. */
const OWN_ANSWER =
  /^(?:cookie|authorization|range|rsc|purpose|next-.+|x-(?:next|middleware|matched|invoke|prerender).*)$/

/**
 * What of a request decides how it is answered.
 *
 * @typedef {object} Asked
 * @property {'admin' | 'api' | 'preview' | '_next' | 'site'} area
 * @property {boolean} https
 * @property {boolean} draft whether drafts are shown to who asks
 *
 * @typedef {Pick<import('node:http').IncomingMessage, 'method' | 'url' | 'headers'>} Request
 */

/**
 * @param {Request} request
 * @returns {Asked}
 */
export const asked = ({ url = '/', headers }) => ({
  area: AREA.exec(url)?.[1] ?? 'site',
  https: headers['x-forwarded-proto'] === 'https',
  draft: DRAFT_MODE.test(headers.cookie ?? ''),
})

/** @param {Request} request */
export const isReading = ({ method }) => method === 'GET' || method === 'HEAD'

/**
 * Whether the answer may be the same for everyone: nothing in the request says who asks.
 *
 * @param {Request} request
 */
export function isForEveryone(request) {
  if (!isReading(request)) return false
  for (const name in request.headers) if (OWN_ANSWER.test(name)) return false
  return true
}

/**
 * Whether the address can be that of a page of the site. Many that can be are not.
 *
 * @param {Request} request
 */
export const isPageAddress = ({ url = '' }) => PAGE.test(url) && !AREA.test(url)
