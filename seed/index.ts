import { loadEnv } from 'payload/node'

const say = (line: string) => process.stdout.write(`${line}\n`)

/**
 * Opens the database as the running site does: in production with the newest schema. NODE_ENV=development fills the
 * database of `npm run dev` instead.
 */
async function startPayload() {
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

/** `npm run seed`: fills an installation and prints the administrator's sign-in when it creates one. */
async function main() {
  const payload = await startPayload()
  try {
    const { seed } = await import('./seed')
    const { createFirstAdministrator } = await import('./administrator')
    await seed(payload, say)
    const account = await createFirstAdministrator(payload, process.env)
    if (account) say(`Administrator: ${account.email}, password ${account.password ?? 'from SEED_ADMIN_PASSWORD'}`)
  } finally {
    await payload.destroy()
  }
}

// A process that only runs out of things to wait for has not done its work: success must be said.
process.exitCode = 1
main().then(
  () => {
    process.exitCode = 0
  },
  (error: unknown) => {
    process.stderr.write(`Seeding failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  },
)
