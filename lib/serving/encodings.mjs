import { promisify } from 'node:util'
import { brotliCompress, constants, gunzip, gzip } from 'node:zlib'
import Negotiator from 'negotiator'

/** @typedef {'br' | 'gzip' | 'identity'} Encoding */

/** The smallest first. */
const ENCODINGS = ['br', 'gzip', 'identity']

/** What is made once and sent often is worth some more milliseconds. */
const GZIP_LEVEL = 9
const BROTLI_QUALITY = 9
export const BEST_BROTLI_QUALITY = 11

/**
 * The encoding that a client likes best, the smallest of several (RFC 9110, 12.5.3).
 *
 * @param {Pick<import('node:http').IncomingMessage, 'headers'>} request
 * @returns {Encoding}
 */
export const encodingFor = (request) =>
  new Negotiator(request).encoding(ENCODINGS, { preferred: ENCODINGS }) ?? 'identity'

/** @type {(body: Buffer) => Promise<Buffer>} */
export const toGzip = (body) => promisify(gzip)(body, { level: GZIP_LEVEL })

/** @type {(body: Buffer) => Promise<Buffer>} */
export const fromGzip = promisify(gunzip)

/**
 * @param {Buffer} body
 * @param {number} [quality] 0 to 11
 * @returns {Promise<Buffer>}
 */
export const toBrotli = (body, quality = BROTLI_QUALITY) =>
  promisify(brotliCompress)(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  })
