import '../scripts/lib/node-version.mjs'
import { Failure, runMain } from '../scripts/lib/failure.mjs'
import { page, sizesTable, timesTable } from './report'
import { DATABASE, withSeededSite } from './seeded-site'
import { measureSizes, SEEDED } from './sizes'
import { writePage } from './write-page'

const SIZES = [100, 1000, 10_000, 50_000]

/** @throws Failure for what is no number of cases, or fewer than the seed makes */
function sizes(): number[] {
  const asked = process.argv.slice(2).map((each) => Number(each.replaceAll(/[,_]/g, '')))
  const wrong = asked.find((size) => !Number.isInteger(size) || size <= SEEDED)
  if (wrong !== undefined) throw new Failure(`A size is a number of cases above ${SEEDED}, the seeded ones.`)
  return asked.length > 0 ? [...new Set(asked)].sort((a, b) => a - b) : SIZES
}

await runMain(async () => {
  const wanted = sizes()
  await withSeededSite(async (site) => {
    const results = await measureSizes(site, wanted)
    process.stdout.write(`\n${timesTable(results)}\n\n${sizesTable(results)}\n`)
    await writePage('docs/explorer-performance.md', page(results, DATABASE))
  })
})
