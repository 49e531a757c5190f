import { createHash } from 'node:crypto'
import fresh from 'fresh'
import { encodingFor, fromGzip, toBrotli, toGzip } from './encodings.mjs'

/** @typedef {Record<string, number | string | string[] | undefined>} Headers as Node gives them */

/** What belongs to one connection, or to Next's own making of a page. */
const NOT_KEPT = /^(?:connection|keep-alive|date|transfer-encoding|content-(?:encoding|length)|etag|x-nextjs-.+)$/i

const ABOUT_BODY = /^content-(?:type|language|disposition)$/i

/**
 * Names a content. It is weak, since the same name holds for each encoding (RFC 9110, 8.8.1).
 *
 * @param {Buffer} body
 */
export const etagOf = (body) => `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`

/** An answer that is the same for everyone, made once and ready to be sent as it is. */
export class FinishedAnswer {
  #etag
  #headers
  #headersOfUnchanged
  #bodies

  /**
   * @param {Buffer} body
   * @param {Headers} headers
   * @param {Promise<Buffer>} [brotli] the body in brotli, where it was made before
   */
  static async compressed(body, headers, brotli = toBrotli(body)) {
    const [br, gzip] = await Promise.all([brotli, toGzip(body)])
    return new FinishedAnswer(etagOf(body), headers, { br, gzip })
  }

  /**
   * @param {Buffer} body what compression makes no smaller, such as a font
   * @param {Headers} headers
   */
  static plain(body, headers) {
    return new FinishedAnswer(etagOf(body), headers, { identity: body })
  }

  /**
   * @param {string} etag
   * @param {Headers} headers
   * @param {{ identity: Buffer } | { br: Buffer, gzip: Buffer }} bodies
   */
  constructor(etag, headers, bodies) {
    const kept = Object.entries(headers).filter(([name, value]) => value !== undefined && !NOT_KEPT.test(name))
    this.#etag = etag
    this.#headers = [...kept, ['ETag', etag]].flat()
    this.#headersOfUnchanged = [...kept.filter(([name]) => !ABOUT_BODY.test(name)), ['ETag', etag]].flat()
    this.#bodies = bodies
  }

  /** In bytes. */
  get size() {
    const bodies = Object.values(this.#bodies).reduce((sum, { length }) => sum + length, 0)
    return bodies + String(this.#headers).length
  }

  /**
   * Answers a request for it: with the whole of it, or with “not modified” (RFC 9110, 13.1.2).
   *
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  async send(request, response) {
    if (fresh(request.headers, { etag: this.#etag })) {
      response.writeHead(304, this.#headersOfUnchanged).end()
      return
    }
    const encoding = this.#bodies.identity ? 'identity' : encodingFor(request)
    // Browsers all take one of the others: to keep this one too would take the place of four further pages.
    const body = this.#bodies[encoding] ?? (await fromGzip(this.#bodies.gzip))
    const headers = [...this.#headers, 'Content-Length', String(body.length)]
    if (encoding !== 'identity') headers.push('Content-Encoding', encoding)
    response.writeHead(200, headers).end(body)
  }
}
