import './lib/node-version.mjs'
import { endToEnd } from './lib/end-to-end.mjs'
import { runMain } from './lib/failure.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { endOnSignal } from './lib/processes.mjs'

endOnSignal(130)

/** Walks through the admin as the staff guide does, in each language, and makes its pictures anew. */
await runMain(async () => {
  await ensureInstalled()
  const results = await endToEnd(['tests/e2e/newcomer.spec.ts'], { GUIDE: '1' })
  process.exitCode = results.some(({ failed, problem }) => failed > 0 || problem) ? 1 : 0
})
