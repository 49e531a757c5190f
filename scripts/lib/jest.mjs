import { join } from 'node:path'
import { jestResult } from './results.mjs'
import { freshFile, run } from './runner.mjs'

const jest = async (name, config, { flags = [], env = {} } = {}) => {
  const file = freshFile(`${name}.json`)
  const bin = join('node_modules', 'jest', 'bin', 'jest.js')
  const command = [process.execPath, ...flags, bin, '--config', config, '--json', '--outputFile', file]
  return jestResult(name, await run(command, { NODE_ENV: 'test', ...env }), file)
}

/** @returns {Promise<import('./results.mjs').Result[]>} */
export const unit = async () => [await jest('unit', 'jest.config.mjs')]

const throughPayload = (name, env) =>
  // Jest loads ES modules as they are: the tests import Payload itself.
  jest(name, 'jest.integration.config.mjs', { flags: ['--experimental-vm-modules', '--no-warnings'], env })

/** On SQLite, and on the server that TEST_DATABASE_URL names. @returns {Promise<import('./results.mjs').Result[]>} */
export const integration = async () => {
  const sqlite = await throughPayload('integration on SQLite', { TEST_DATABASE_URL: '' })
  if (process.env.TEST_DATABASE_URL) return [sqlite, await throughPayload('integration on MongoDB')]
  console.log('MongoDB: not run, because TEST_DATABASE_URL names no server (mongodb://…).')
  return [sqlite]
}
