import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ended, start, stop } from './processes.mjs'
import { ROOT } from './root.mjs'

const LIMIT_MINUTES = 60

const RESULTS = join(ROOT, 'test-results')

/**
 * A file in test-results/, where no older one is left.
 *
 * @param {string} name with its ending
 * @returns {string} its path
 */
export const freshFile = (name) => {
  const file = join(RESULTS, name)
  mkdirSync(RESULTS, { recursive: true })
  rmSync(file, { force: true })
  return file
}

/**
 * Runs a test runner to its end; one that hangs is ended, and so counts as died.
 *
 * @param {string[]} command
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<number>} its exit code
 */
export const run = async (command, env) => {
  const child = start(command, { env, stdio: ['ignore', 'inherit', 'inherit'] })
  const limit = setTimeout(() => {
    console.error(`\nThis takes longer than ${LIMIT_MINUTES} minutes and is ended.`)
    // At this signal Playwright still writes its report.
    void stop(child, 'SIGINT')
  }, LIMIT_MINUTES * 60_000)
  const code = await ended(child)
  clearTimeout(limit)
  return code
}
