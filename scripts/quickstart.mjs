import './lib/node-version.mjs'
import { ensureBuilt } from './lib/build.mjs'
import { ensureSecret, isSet } from './lib/env-file.mjs'
import { runMain } from './lib/failure.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { claimPort } from './lib/port.mjs'
import { ended, endOnSignal } from './lib/processes.mjs'
import { seed } from './lib/seed.mjs'
import { serve } from './lib/server.mjs'

endOnSignal(0)

await runMain(async () => {
  const port = await claimPort(process.env.PORT || '3000')
  const origin = `http://localhost:${port}`
  const env = isSet('SITE_URL') ? {} : { SITE_URL: origin }

  await ensureInstalled()
  ensureSecret()
  await ensureBuilt()
  const signIn = await seed(env)
  const server = await serve({ port, env })

  console.log(`\nSite   ${origin}\nAdmin  ${origin}/admin`)
  if (signIn) console.log(`${signIn}\n       (shown this once: keep it)`)
  console.log('\nCtrl-C ends it. The content stays in data/.')
  process.exitCode = await ended(server)
})
