const AREA = /^\/(admin|api|preview|_next)(?=[/?]|$)/

/** Next's cookie of draft mode: pages with it are made for this visitor and never kept. */
const DRAFT_MODE = /(?:^|;\s*)__prerender_bypass=/

/** What the addresses of pages are made of: small letters, digits and hyphens. A question behind them makes results. */
const PAGE = /^(\/[a-z0-9/-]*)(\?|$)/

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
 * The path of the page that is asked for, also where only a part of it is or a question follows.
 *
 * @param {Request} request
 * @returns {string | undefined} undefined for what is no page. Many paths that can be of a page are not
 */
export const pagePath = (request) => {
  const { url = '' } = request
  return isReading(request) && !AREA.test(url) ? PAGE.exec(url)?.[1] : undefined
}
