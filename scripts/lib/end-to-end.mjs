import { randomBytes } from 'node:crypto'
import { copyFileSync, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { ensureChromium } from './chromium.mjs'
import { freePort } from './port.mjs'
import { stop } from './processes.mjs'
import { playwrightResult } from './results.mjs'
import { freshFile, run } from './runner.mjs'
import { seed } from './seed.mjs'
import { serve } from './server.mjs'

const playwright = async (tests, env) => {
  const file = freshFile('end-to-end.json')
  const command = [process.execPath, join('node_modules', '@playwright', 'test', 'cli.js'), 'test']
  const code = await run([...command, ...tests], env)
  return playwrightResult('end to end', code, file)
}

/**
 * Settings of a site that shares nothing with the one on this machine. The tests are the proxy in front of it, and say
 * in X-Forwarded-For who they are.
 */
const settings = (folder, port) => ({
  DATABASE_URL: `file:${join(folder, 'site.db')}`,
  MEDIA_DIR: join(folder, 'media'),
  SITE_URL: `http://localhost:${port}`,
  PAYLOAD_SECRET: randomBytes(32).toString('hex'),
  TRUSTED_PROXIES: '1',
  ENQUIRIES_PER_HOUR: '100000',
  // Whatever .env says: no test writes to anybody, or asks another site.
  SMTP_URL: '',
  LINK_CHECK: 'off',
  // Tests publish all the time, and two cores have enough to do.
  WARM_UP: 'off',
  SEED_ADMIN_EMAIL: 'administrator@example.org',
  SEED_ADMIN_PASSWORD: randomBytes(12).toString('hex'),
})

/**
 * The built site with fresh content of its own, in Chromium. What the server says goes to test-results/server.log.
 *
 * @param {string[]} tests which ones, as Playwright takes them; all without
 * @param {Record<string, string>} more settings of the tests
 * @returns {Promise<import('./results.mjs').Result[]>}
 * @throws {import('./failure.mjs').Failure} when there is no browser, no build or no content
 */
export const endToEnd = async (tests = process.argv.slice(3), more = {}) => {
  const CHROMIUM_PATH = await ensureChromium()
  await ensureBuilt()
  const folder = mkdtempSync(join(tmpdir(), 'smart-region-'))
  const port = await freePort()
  const env = settings(folder, port)
  try {
    await seed(env)
    // For tests that need fresh content and nobody else's traces.
    const SEEDED_DATABASE = join(folder, 'seeded.db')
    copyFileSync(join(folder, 'site.db'), SEEDED_DATABASE)
    const log = createWriteStream(freshFile('server.log'))
    const server = await serve({ port, env, log })
    try {
      return [await playwright(tests, { ...env, ...more, BASE_URL: env.SITE_URL, CHROMIUM_PATH, SEEDED_DATABASE })]
    } finally {
      await stop(server)
      log.end()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @returns {Promise<import('./results.mjs').Result[]>} many enquiries while the server is killed again and again */
export const durability = () => endToEnd(['tests/e2e/durability.spec.ts'], { DURABILITY: '500/20/5' })
