import { runPayload } from './run-payload'

const say = (line: string) => process.stdout.write(`${line}\n`)

/** `npm run seed`: fills an installation and prints the administrator's sign-in when it creates one. */
runPayload('Seeding', async (payload) => {
  const { seed } = await import('./seed')
  const { createFirstAdministrator } = await import('./administrator')
  await seed(payload, say)
  const account = await createFirstAdministrator(payload, process.env)
  if (account) say(`Administrator: ${account.email}, password ${account.password ?? 'from SEED_ADMIN_PASSWORD'}`)
})
