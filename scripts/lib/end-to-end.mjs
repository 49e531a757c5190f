import { randomBytes } from 'node:crypto'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
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

const playwright = async (env) => {
  const file = freshFile('end-to-end.json')
  const command = [process.execPath, join('node_modules', '@playwright', 'test', 'cli.js'), 'test']
  const code = await run([...command, ...process.argv.slice(3)], env)
  return playwrightResult('end to end', code, file)
}

/** Settings of a site that shares nothing with the one on this machine. */
const settings = (folder, port) => ({
  DATABASE_URL: `file:${join(folder, 'site.db')}`,
  MEDIA_DIR: join(folder, 'media'),
  SITE_URL: `http://localhost:${port}`,
  PAYLOAD_SECRET: randomBytes(32).toString('hex'),
  SEED_ADMIN_EMAIL: 'administrator@example.org',
  SEED_ADMIN_PASSWORD: randomBytes(12).toString('hex'),
})

/**
 * The built site with fresh content of its own, in Chromium. What the server says goes to test-results/server.log.
 *
 * @returns {Promise<import('./results.mjs').Result[]>}
 * @throws {import('./failure.mjs').Failure} when there is no browser, no build or no content
 */
export const endToEnd = async () => {
  const CHROMIUM_PATH = await ensureChromium()
  await ensureBuilt()
  const folder = mkdtempSync(join(tmpdir(), 'smart-region-'))
  const port = await freePort()
  const env = settings(folder, port)
  try {
    await seed(env)
    const log = createWriteStream(freshFile('server.log'))
    const server = await serve({ port, env, log })
    try {
      return [await playwright({ ...env, BASE_URL: env.SITE_URL, CHROMIUM_PATH })]
    } finally {
      await stop(server)
      log.end()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
