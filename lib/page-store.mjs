import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const { default: FileSystemCache } = require('next/dist/server/lib/incremental-cache/file-system-cache.js')

/** As in lib/content-tag.ts, which this file cannot import: Next loads it as it is, without compiling. */
const VERSION_TAG = 'content-'
const CONTENT_VERSION = Symbol.for('content-version')

/** The versions of the content that went into a kept page or feed; none for what shows no content. */
function versionsIn(entry) {
  const tags = entry?.value?.headers?.['x-next-cache-tags']
  if (typeof tags !== 'string') return []
  return tags.split(',').flatMap((tag) => (tag.startsWith(VERSION_TAG) ? tag.slice(VERSION_TAG.length) : []))
}

/**
 * Next's own store of kept pages, but that a page is kept only while the content that it was made from is the newest.
 * The version is asked of the database, so that one process hears of a publish in another:
 * https://nextjs.org/docs/app/api-reference/config/next-config-js/incrementalCacheHandlerPath
 */
export default class PageStore extends FileSystemCache {
  async get(...args) {
    const entry = await super.get(...args)
    const versions = versionsIn(entry)
    if (versions.length === 0) return entry
    const current = await globalThis[CONTENT_VERSION]()
    return versions.every((version) => version === current) ? entry : null
  }
}
