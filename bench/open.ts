import type { Payload } from 'payload'
import { loadEnv } from 'payload/node'

/** Opens the database that DATABASE_URL names, as the site does. */
export async function openPayload(): Promise<Payload> {
  Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? 'production', DISABLE_PAYLOAD_HMR: 'true' })
  loadEnv()
  // On Node 20 the editor's package can leave its top-level await unsettled unless lexical is loaded first.
  await import('lexical')
  const { default: config } = await import('../payload.config')
  const { getPayload } = await import('payload')
  return getPayload({ config })
}

/** Runs a script on an open database and closes it. A process that just runs out of work has not succeeded. */
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
