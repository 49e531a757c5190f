import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { ROOT } from '../scripts/lib/root.mjs'

/** Writes a page of the documentation in the form that `npm run check` asks for. @param path from the project's folder */
export async function writePage(path: string, markdown: string): Promise<void> {
  const file = join(ROOT, path)
  writeFileSync(file, await format(markdown, { ...(await resolveConfig(file)), filepath: file }))
  process.stdout.write(`\nWritten to ${path}\n`)
}
