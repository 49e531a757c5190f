import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './root.mjs'
import { runStep } from './step.mjs'

const MARK = join(ROOT, '.next', 'built-from')
const FOLDERS = ['admin', 'app', 'collections', 'components', 'lib', 'messages', 'migrations', 'public']
const ROOT_FILES = /\.(ts|mjs)$|^(package|package-lock|tsconfig)\.json$/

const filesUnder = (folder) =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesUnder(path) : [path]
  })

/** Names and contents of all that goes into a build, as one short text. */
const fingerprint = () => {
  const ownFiles = readdirSync(ROOT).filter((name) => ROOT_FILES.test(name) && name !== 'next-env.d.ts')
  const sources = FOLDERS.filter((folder) => existsSync(join(ROOT, folder))).flatMap(filesUnder)
  const hash = createHash('sha256')
  for (const path of [...ownFiles, ...sources].sort()) hash.update(`${path}\0`).update(readFileSync(join(ROOT, path)))
  return hash.digest('hex')
}

/**
 * Builds the site unless the last build was made from these very sources.
 *
 * @throws {import('./failure.mjs').Failure} when the build fails
 */
export const ensureBuilt = async () => {
  const sources = fingerprint()
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === sources) return
  rmSync(MARK, { force: true })
  await runStep('Build the site', [process.execPath, join('node_modules', 'next', 'dist', 'bin', 'next'), 'build'], {
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  await runStep('Compress its files', [process.execPath, join('scripts', 'compress-assets.mjs')])
  writeFileSync(MARK, sources)
}
