/** Next says so, for a year, of all that it keeps itself, as if it stood behind a cache of its own maker. */
const KEPT_BY_NEXT = /\bs-maxage=/

/** Next says so of all pages that it makes anew for each request. */
const MADE_ANEW = 'private, no-cache, no-store, max-age=0, must-revalidate'

const PERMANENT_REDIRECT = 308

/** For the visitor who asked. The way back to results and to a form that is half filled in leads to them as they were. */
const OWN = 'private, no-cache'

/** For nobody: what staff see. */
const NONE = 'private, no-store'

/** Browsers ask each time, and get nothing but “not modified” while nothing was published. */
const ASK_EACH_TIME = 'public, max-age=0, must-revalidate'

/**
 * A cache in front of the server answers by itself until it is told of a publish. If that message were lost, a page
 * would be at most this old.
 */
const UNTIL_TOLD = 'public, max-age=0, s-maxage=3600, stale-while-revalidate=60'

/** What every publish clears. Varnish and Fastly know the first name, Cloudflare and others the second. */
const TAGS = { 'Surrogate-Key': 'content', 'Cache-Tag': 'content' }

/** Who may keep what was published, when Next leaves it to itself or to nobody. */
function ofSite({ status, same, draft, kept, said }) {
  if (draft) return NONE
  if (!same || (said === MADE_ANEW && !kept)) return OWN
  return status === 200 ? ASK_EACH_TIME : 'no-cache'
}

/**
 * Who may keep an answer, and for how long.
 *
 * @param {import('node:http').ServerResponse} response with the headers that Next gave it
 * @param {object} about
 * @param {import('./asked.mjs').Asked} about.asked
 * @param {boolean} about.same nothing in the request says who asks
 * @param {boolean} about.kept the server keeps the answer itself
 * @param {boolean} about.tellsCache a cache in front is told of each publish
 * @returns {Record<string, string>} headers; none where Next's own hold
 */
export function cacheControl(response, { asked: { area, draft }, same, kept, tellsCache }) {
  const { statusCode: status } = response
  const said = String(response.getHeader('cache-control') ?? '')
  // Browsers keep a permanent redirect for good. When an address is changed back, whoever had followed it would be sent
  // round in a circle; search engines take it as permanent all the same (RFC 9110, 15.4.9).
  if (status === PERMANENT_REDIRECT) return { 'Cache-Control': 'no-cache' }
  const isOpen = said === '' || said === MADE_ANEW || KEPT_BY_NEXT.test(said)
  if (!isOpen) return {}
  if (area !== 'site') return { 'Cache-Control': NONE }
  const keeping = ofSite({ status, same, draft, kept, said })
  const isShared = keeping === ASK_EACH_TIME && tellsCache
  return isShared ? { 'Cache-Control': UNTIL_TOLD, ...TAGS } : { 'Cache-Control': keeping }
}
