import { benchSlug } from './cases'
import { ask, measure, quantile } from './measure'
import { requestKinds } from './requests'
import type { SizeResult } from './results'
import { loadOf } from './server-load'
import { script, withServer, type BenchSite } from './site'
import { readSource } from './source'

/** Cases that every database has. */
export const SEEDED = readSource().cases.length

const say = (line: string) => process.stdout.write(`${line}\n`)

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
const measureSize = (site: BenchSite, size: number): Promise<SizeResult> =>
  withServer(site, async ({ pid, listening }) => {
    const firstAnswer = await ask(`${site.origin}/en/cases`)
    const kinds: SizeResult['kinds'] = {}
    for (const kind of requestKinds(size - SEEDED, size)) {
      kinds[kind.name] = { ...(await measure(kind, site.origin, pid)), ...(kind.few && { few: kind.few }) }
      say(`  ${kind.name}: ${kinds[kind.name]?.median.toFixed(1)} ms`)
    }
    const afterPublish = quantile(await publishes(site), 0.5)
    const { memory, peak } = loadOf(pid)
    return { size, kinds, listening, firstAnswer, afterPublish, memory, peak }
  })

/** Fills a seeded site up to each number of cases, and measures it there. @param sizes the smallest first */
export async function measureSizes(site: BenchSite, sizes: number[]): Promise<SizeResult[]> {
  const results: SizeResult[] = []
  let filled = 0
  for (const size of sizes) {
    await script(site, `Fill up to ${size} cases`, 'fill.ts', filled + 1, size - SEEDED)
    filled = size - SEEDED
    results.push(await measureSize(site, size))
  }
  return results
}
