import './lib/node-version.mjs'
import { durability, endToEnd } from './lib/end-to-end.mjs'
import { Failure, runMain } from './lib/failure.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { integration, unit } from './lib/jest.mjs'
import { endOnSignal } from './lib/processes.mjs'
import { sumUp } from './lib/results.mjs'

/** Without a wish all of the first ones; durability is at its full size there, and smaller among the end-to-end tests. */
const USUAL = { unit, integration, e2e: () => endToEnd() }
const PARTS = { ...USUAL, durability }

/** A part that cannot even begin is one failed test with its reason: the other parts still run. */
const resultsOf = async (name) => {
  try {
    return await PARTS[name]()
  } catch (error) {
    const reason = error instanceof Failure ? error.message : error.stack
    return [{ passed: 0, failed: 1, skipped: [], problem: `${name}: ${reason}` }]
  }
}

endOnSignal(130)

await runMain(async () => {
  const wanted = process.argv[2]
  await ensureInstalled()
  const results = []
  for (const name of wanted ? [wanted] : Object.keys(USUAL)) results.push(...(await resultsOf(name)))

  console.log('')
  for (const { skipped, problem } of results) {
    for (const reason of skipped) console.log(`skipped: ${reason}`)
    if (problem) console.log(`✗ ${problem}`)
  }
  const { line, green } = sumUp(results)
  console.log(line)
  process.exitCode = green ? 0 : 1
})
