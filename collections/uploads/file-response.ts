import { readFile, stat } from 'node:fs/promises'
import type { UploadConfig } from 'payload'
import { findFile } from './picture-files'

type Handler = NonNullable<UploadConfig['handlers']>[number]

/** Nothing in a file may run, whatever it holds. */
const SAFE = { 'X-Content-Type-Options': 'nosniff', 'Content-Security-Policy': "default-src 'none'; sandbox" }

const FOR_GOOD = 'public, max-age=31536000, immutable'
const TYPES: Record<string, string> = { webp: 'image/webp', avif: 'image/avif' }

/** RFC 9110, 13.1: the tag decides when there is one, the time only without it. */
function isKnown(headers: Headers, tag: string, changed: Date): boolean {
  const tags = headers.get('if-none-match')
  if (tags) return tags === '*' || tags.split(',').some((each) => each.trim().replace(/^W\//, '') === tag)
  const since = Date.parse(headers.get('if-modified-since') ?? '')
  return Math.floor(changed.getTime() / 1000) * 1000 <= since
}

/**
 * Sends a picture's files. An address keeps its name when the file is replaced, so browsers may keep the file for good
 * only under the `?v=` that names this very file, and ask again in every other case.
 *
 * @param folder where the files are
 */
export const sendPicture =
  (folder: string): Handler =>
  async (req, { params }) => {
    const found = await findFile(folder, params.filename, req.searchParams?.get('v') ?? undefined)
    if (!found) return new Response(null, { status: 404, headers: SAFE })
    const { mtime, mtimeMs, size } = await stat(found.file)
    const tag = `"${Math.round(mtimeMs).toString(36)}-${size.toString(36)}"`
    const headers = {
      ...SAFE,
      'Cache-Control': found.isAsked ? FOR_GOOD : 'no-cache',
      ETag: tag,
      'Last-Modified': mtime.toUTCString(),
    }
    if (isKnown(req.headers, tag, mtime)) return new Response(null, { status: 304, headers })
    const type = TYPES[found.file.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
    const data = new Uint8Array(await readFile(found.file))
    return new Response(data, { headers: { ...headers, 'Content-Type': type, 'Content-Length': String(size) } })
  }
