import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { ensureChromium } from './chromium.mjs'
import { freePort } from './port.mjs'
import { ended, start, stop } from './processes.mjs'
import { jestResult, playwrightResult } from './results.mjs'
import { ROOT } from './root.mjs'
import { seed } from './seed.mjs'
import { serve } from './server.mjs'

const RESULTS = join(ROOT, 'test-results')
const LIMIT_MS = 12 * 60_000

/** Runs a program to its end; one that hangs is ended, and so counts as died. */
const run = async (command, env) => {
  const child = start(command, { env, stdio: ['ignore', 'inherit', 'inherit'] })
  const limit = setTimeout(() => stop(child), LIMIT_MS)
  const code = await ended(child)
  clearTimeout(limit)
  return code
}

const jest = async (name, config, env = {}) => {
  const file = join(RESULTS, `${name}.json`)
  rmSync(file, { force: true })
  // The flag lets jest load ES modules as they are: the integration tests import Payload itself.
  const flags = config === 'jest.config.mjs' ? [] : ['--experimental-vm-modules', '--no-warnings']
  const bin = join('node_modules', 'jest', 'bin', 'jest.js')
  const args = ['--config', config, '--json', '--outputFile', file]
  return jestResult(name, await run([process.execPath, ...flags, bin, ...args], { NODE_ENV: 'test', ...env }), file)
}

/** @returns {Promise<import('./results.mjs').Result[]>} */
export const unit = async () => [await jest('unit', 'jest.config.mjs')]

/** On SQLite, and on the server that TEST_DATABASE_URL names. @returns {Promise<import('./results.mjs').Result[]>} */
export const integration = async () => {
  const config = 'jest.integration.config.mjs'
  const sqlite = await jest('integration on SQLite', config, { TEST_DATABASE_URL: '' })
  if (process.env.TEST_DATABASE_URL) return [sqlite, await jest('integration on TEST_DATABASE_URL', config)]
  console.log('MongoDB: not run, because TEST_DATABASE_URL names no server (mongodb://…).')
  return [sqlite]
}

const playwright = async (env) => {
  const file = join(RESULTS, 'end-to-end.json')
  rmSync(file, { force: true })
  const command = [process.execPath, join('node_modules', '@playwright', 'test', 'cli.js'), 'test']
  const code = await run([...command, ...process.argv.slice(3)], { BASE_URL: env.SITE_URL, ...env })
  return playwrightResult('end to end', code, file)
}

/** The built site with fresh content of its own, and Chromium. @returns {Promise<import('./results.mjs').Result[]>} */
export const endToEnd = async () => {
  const CHROMIUM_PATH = await ensureChromium()
  await ensureBuilt()
  const folder = mkdtempSync(join(tmpdir(), 'smart-region-'))
  const port = await freePort()
  const env = {
    DATABASE_URL: `file:${join(folder, 'site.db')}`,
    MEDIA_DIR: join(folder, 'media'),
    SITE_URL: `http://localhost:${port}`,
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    SEED_ADMIN_EMAIL: 'administrator@example.org',
    SEED_ADMIN_PASSWORD: randomBytes(12).toString('hex'),
  }
  try {
    await seed(env)
    const server = await serve({ port, env })
    try {
      return [await playwright({ ...env, CHROMIUM_PATH })]
    } finally {
      await stop(server)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
