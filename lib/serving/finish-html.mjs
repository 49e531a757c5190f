import fresh from 'fresh'
import { isReading } from './asked.mjs'
import { etagOf } from './finished-answer.mjs'
import { inlineScripts } from './inline-scripts.mjs'
import { allowScripts } from './security-headers.mjs'

/**
 * Gives the headers of a page what only the whole page can tell: which of its scripts may run, and its name.
 *
 * @param {import('node:http').ServerResponse} response whose other headers are set
 * @param {Buffer} html
 */
export function describeHtml(response, html) {
  const { hashes, refused } = inlineScripts(html.toString())
  if (refused > 0) console.warn(`${refused} inline scripts that are not Next’s were refused`)
  const policy = String(response.getHeader('content-security-policy'))
  response.setHeader('Content-Security-Policy', allowScripts(policy, hashes))
  response.setHeader('Vary', [response.getHeader('vary'), 'Accept-Encoding'].flat().filter(Boolean).join(', '))
  response.removeHeader('content-length')
  response.setHeader('ETag', etagOf(html))
}

/**
 * Sends a page, unless the client has this very one.
 *
 * @param {import('./asked.mjs').Request} request
 * @param {import('node:http').ServerResponse} response described
 * @param {Buffer} html
 */
export function sendHtml(request, response, html) {
  const isKnown = isReading(request) && response.statusCode === 200
  if (isKnown && fresh(request.headers, { etag: response.getHeader('etag') })) response.statusCode = 304
  response.end(response.statusCode === 304 ? undefined : html)
}
