import fresh from 'fresh'
import { isReading } from './asked.mjs'
import { etagOf } from './finished-answer.mjs'
import { inlineScripts } from './inline-scripts.mjs'
import { LOADER_HASH, withLateScripts } from './late-scripts.mjs'
import { allowScripts } from './security-headers.mjs'

/**
 * Finishes a page, and gives its headers what only the whole page can tell: which of its scripts may run, and its name.
 *
 * @param {import('node:http').ServerResponse} response whose other headers are set
 * @param {Buffer} made by Next
 * @param {import('./asked.mjs').Asked['area']} area the admin is nothing without its scripts, and gets them at once
 * @returns {Buffer} the page as it is to be sent
 */
export function finishHtml(response, made, area) {
  const text = made.toString()
  const { hashes, refused } = inlineScripts(text)
  if (refused > 0) console.warn(`${refused} inline scripts that are not Next’s were refused`)
  const policy = String(response.getHeader('content-security-policy'))
  const html = area === 'admin' ? made : Buffer.from(withLateScripts(text))
  response.setHeader('Content-Security-Policy', allowScripts(policy, [...hashes, LOADER_HASH]))
  response.setHeader('Vary', [response.getHeader('vary'), 'Accept-Encoding'].flat().filter(Boolean).join(', '))
  response.removeHeader('content-length')
  response.setHeader('ETag', etagOf(html))
  return html
}

/**
 * Sends a page, unless the client has this very one.
 *
 * @param {import('./asked.mjs').Request} request
 * @param {import('node:http').ServerResponse} response with all headers
 * @param {Buffer} html
 */
export function sendHtml(request, response, html) {
  const isKnown = isReading(request) && response.statusCode === 200
  if (isKnown && fresh(request.headers, { etag: response.getHeader('etag') })) response.statusCode = 304
  response.end(response.statusCode === 304 ? undefined : html)
}

/**
 * Sends the words for an address that does not exist in the place of an empty page.
 *
 * @param {import('node:http').ServerResponse} response with all headers
 * @param {{ html: Buffer, policy: string }} page finished
 */
export function sendMissing(response, { html, policy }) {
  response.setHeader('Content-Security-Policy', policy)
  response.removeHeader('content-length')
  response.end(html)
}
