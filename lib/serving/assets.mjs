import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { BEST_BROTLI_QUALITY, toBrotli } from './encodings.mjs'
import { FinishedAnswer } from './finished-answer.mjs'
import { asked, isReading } from './asked.mjs'
import { securityHeaders } from './security-headers.mjs'

const TYPES = {
  '.js': 'application/javascript; charset=UTF-8',
  '.css': 'text/css; charset=UTF-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
}
const COMPRESSED = new Set(['.js', '.css', '.svg', '.ico'])

/** Next writes a hash of the content into the name. */
const IMMUTABLE = 'public, max-age=31536000, immutable'

const extension = (file) => /\.\w+$/.exec(file)?.[0] ?? ''

/** Where scripts/compress-assets.mjs puts the best compression of a file. */
export const brotliFile = (file) => `${file}.br`

/**
 * The files under a folder that the build made for browsers.
 *
 * @param {string} folder
 * @returns {string[]} absolute paths
 */
export const assetFiles = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extension(entry.name) in TYPES)
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))

/** @param {string} file */
export const isCompressed = (file) => COMPRESSED.has(extension(file))

const read = async (file, policies) => {
  const headers = { ...policies, 'Cache-Control': IMMUTABLE, 'Content-Type': TYPES[extension(file)] }
  const body = await readFile(file)
  if (!isCompressed(file)) return FinishedAnswer.plain(body, headers)
  const ready = brotliFile(file)
  const brotli = existsSync(ready) ? readFile(ready) : toBrotli(body, BEST_BROTLI_QUALITY)
  return FinishedAnswer.compressed(body, { ...headers, Vary: 'Accept-Encoding' }, brotli)
}

/** The files that a build made for browsers: read at their first use and kept from then on. */
export class Assets {
  #files
  #answers = new Map()

  /** @param {string} folder .next/static */
  constructor(folder) {
    const path = (file) => `/_next/static/${relative(folder, file).split(sep).join('/')}`
    this.#files = new Map(assetFiles(folder).map((file) => [path(file), file]))
  }

  /**
   * @param {Pick<import('node:http').IncomingMessage, 'method' | 'url' | 'headers'>} request
   * @returns {Promise<FinishedAnswer> | undefined} undefined for what the build does not have
   */
  get(request) {
    const file = this.#files.get(request.url)
    if (!file || !isReading(request)) return undefined
    const about = asked(request)
    const key = `${about.https ? 'https:' : ''}${file}`
    if (!this.#answers.has(key)) this.#answers.set(key, read(file, securityHeaders(about)))
    return this.#answers.get(key)
  }
}
