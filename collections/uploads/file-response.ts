import { existsSync } from 'node:fs'
import path from 'node:path'
import type { UploadConfig } from 'payload'

type Handler = NonNullable<UploadConfig['handlers']>[number]

const NOT_FOUND = { status: 404, headers: { 'X-Content-Type-Options': 'nosniff' } }

/** Says "not found" for a file that is not there; Payload would answer 500 and write the path to the log. */
export const missingIsNotFound =
  (folder: string): Handler =>
  (_req, { params }) => {
    const file = path.resolve(folder, path.basename(params.filename))
    if (!existsSync(file)) return new Response(null, NOT_FOUND)
  }

/**
 * The headers of every file. Names follow from the content (name-by-content.ts), so that browsers may keep files for
 * good; nothing in them may run, whatever they hold.
 */
export const fileHeaders = ({ headers }: { headers: Headers }): Headers => {
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Cache-Control', 'public, max-age=31536000, immutable')
  headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
  return headers
}
