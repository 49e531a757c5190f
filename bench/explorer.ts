import '../scripts/lib/node-version.mjs'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure, runMain } from '../scripts/lib/failure.mjs'
import { endOnSignal, stop } from '../scripts/lib/processes.mjs'
import { ROOT } from '../scripts/lib/root.mjs'
import { seed } from '../scripts/lib/seed.mjs'
import { benchSlug } from './cases'
import { ask, measure, quantile } from './measure'
import { dropDatabase, ensureEmpty } from './mongodb'
import { page, sizesTable, timesTable } from './report'
import { requestKinds } from './requests'
import type { SizeResult } from './results'
import { loadOf } from './server-load'
import { makeSite, script, startServer, type BenchSite } from './site'
import { readSource } from './source'

const SIZES = [100, 1000, 10_000, 50_000]
const PAGE = join(ROOT, 'docs', 'explorer-performance.md')
const SEEDED = readSource().cases.length

const say = (line: string) => process.stdout.write(`${line}\n`)

/** @throws Failure for what is no number of cases, or fewer than the seed makes */
function sizes(): number[] {
  const asked = process.argv.slice(2).map((each) => Number(each.replaceAll(/[,_]/g, '')))
  const wrong = asked.find((size) => !Number.isInteger(size) || size <= SEEDED)
  if (wrong !== undefined) throw new Failure(`A size is a number of cases above ${SEEDED}, the seeded ones.`)
  return asked.length > 0 ? [...new Set(asked)].sort((a, b) => a - b) : SIZES
}

/** Publishes a made-up case three times. @returns the times of the first answers that follow */
async function publishes(site: BenchSite): Promise<number[]> {
  const took: number[] = []
  for (const year of [2011, 2012, 2013]) {
    await script(site, 'Publish a case', 'publish.ts', benchSlug(1), year)
    took.push(await ask(`${site.origin}/en/cases`))
  }
  return took
}

/** Measures everything on a server of its own. */
async function measureSize(site: BenchSite, size: number): Promise<SizeResult> {
  const since = performance.now()
  const server = await startServer(site)
  try {
    const { pid = NaN } = server
    const listening = performance.now() - since
    const firstAnswer = await ask(`${site.origin}/en/cases`)
    const kinds: SizeResult['kinds'] = {}
    for (const kind of requestKinds(size - SEEDED, size)) {
      kinds[kind.name] = { ...(await measure(kind, site.origin, pid)), ...(kind.few && { few: kind.few }) }
      say(`  ${kind.name}: ${kinds[kind.name]?.median.toFixed(1)} ms`)
    }
    const afterPublish = quantile(await publishes(site), 0.5)
    const { memory, peak } = loadOf(pid)
    return { size, kinds, listening, firstAnswer, afterPublish, memory, peak }
  } finally {
    await stop(server)
  }
}

endOnSignal(130)
// A terminal tells it to all that run here, and tsx passes it on: the second time must not end what is tidying up.
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => {})

await runMain(async () => {
  const wanted = sizes()
  if (!existsSync(join(ROOT, '.next', 'BUILD_ID'))) throw new Failure('There is no build yet: run npm run build first.')
  const database = process.env.BENCH_DATABASE_URL
  if (database) await ensureEmpty(database)
  const site = await makeSite(database)
  const results: SizeResult[] = []
  try {
    await seed(site.env)
    let filled = 0
    for (const size of wanted) {
      await script(site, `Fill up to ${size} cases`, 'fill.ts', filled + 1, size - SEEDED)
      filled = size - SEEDED
      results.push(await measureSize(site, size))
    }
  } finally {
    if (database) await dropDatabase(database)
  }
  say(`\n${timesTable(results)}\n\n${sizesTable(results)}`)
  writeFileSync(PAGE, page(results, database ? 'MongoDB' : 'SQLite'))
  say(`\nWritten to docs/explorer-performance.md`)
})
