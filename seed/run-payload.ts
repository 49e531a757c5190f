import type { Payload } from 'payload'
import { loadEnv } from 'payload/node'

/**
 * Opens the database that DATABASE_URL names as the running site does: in production with the newest schema.
 * NODE_ENV=development opens the database of `npm run dev` instead.
 */
async function openPayload(): Promise<Payload> {
  // Payload would listen to a development server that runs, and this process would never end.
  Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? 'production', DISABLE_PAYLOAD_HMR: 'true' })
  // The configuration reads the environment when it is imported, so .env files come first.
  loadEnv()
  // The editor's packages wait for each other while they load, and Node 20 can lose such a wait. It does not happen
  // when the package that all the others need is there first, and nothing loads beside it.
  await import('lexical')
  const { default: config } = await import('../payload.config')
  const { getPayload } = await import('payload')
  return getPayload({ config })
}

/**
 * Runs a script on an open database and closes it. A process that only runs out of things to wait for has not done its
 * work: success must be said.
 *
 * @param what names the script when it fails
 */
export function runPayload(what: string, work: (payload: Payload) => Promise<void>): void {
  process.exitCode = 1
  const main = async () => {
    const payload = await openPayload()
    await work(payload).finally(() => payload.destroy())
  }
  main().then(
    () => {
      process.exitCode = 0
    },
    (error: unknown) => {
      process.stderr.write(
        `${what} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      )
    },
  )
}
