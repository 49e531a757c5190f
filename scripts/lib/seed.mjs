import { join } from 'node:path'
import { runStep } from './step.mjs'

/**
 * Brings the database to the newest schema and fills in what is missing.
 *
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<string | undefined>} the seed's line about the administrator that it made, with the password
 * @throws {import('./failure.mjs').Failure} when the seed fails
 */
export const seed = async (env) => {
  // In production the schema follows the migrations, and the seed opens the database as the site does.
  const output = await runStep(
    'Prepare the database and its content',
    [process.execPath, join('node_modules', 'tsx', 'dist', 'cli.mjs'), join('seed', 'index.ts')],
    { env: { NODE_ENV: 'production', ...env } },
  )
  return output.split('\n').find((line) => line.startsWith('Administrator:'))
}
