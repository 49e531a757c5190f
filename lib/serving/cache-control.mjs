/** Next says so, for a year, of all that it keeps itself, as if it stood behind a cache of its own maker. */
const KEPT_BY_NEXT = /\bs-maxage=/

const PERMANENT_REDIRECT = 308

/** Browsers ask each time, and get nothing but “not modified” while nothing was published. */
const ASK_EACH_TIME = 'public, max-age=0, must-revalidate'

/**
 * A cache in front of the server answers by itself until it is told of a publish. If that message were lost, a page
 * would be at most this old.
 */
const UNTIL_TOLD = 'public, max-age=0, s-maxage=3600, stale-while-revalidate=60'

/** What every publish clears. Varnish and Fastly know the first name, Cloudflare and others the second. */
const TAGS = { 'Surrogate-Key': 'content', 'Cache-Tag': 'content' }

/**
 * Who may keep an answer, and for how long.
 *
 * @param {import('node:http').ServerResponse} response with the headers that Next gave it
 * @param {object} about
 * @param {boolean} about.same nothing in the request says who asks
 * @param {boolean} about.kept the server keeps the answer itself
 * @param {boolean} about.tellsCache a cache in front is told of each publish
 * @returns {Record<string, string>} headers; none where Next's own hold
 */
export function cacheControl(response, { same, kept, tellsCache }) {
  // Browsers keep a permanent redirect for good. When an address is changed back, whoever had followed it would be sent
  // round in a circle; search engines take it as permanent all the same (RFC 9110, 15.4.9).
  if (response.statusCode === PERMANENT_REDIRECT) return { 'Cache-Control': 'no-cache' }
  if (!kept && !KEPT_BY_NEXT.test(String(response.getHeader('cache-control')))) return {}
  if (!same) return { 'Cache-Control': 'private, no-cache' }
  if (response.statusCode !== 200) return { 'Cache-Control': 'no-cache' }
  return tellsCache ? { 'Cache-Control': UNTIL_TOLD, ...TAGS } : { 'Cache-Control': ASK_EACH_TIME }
}
