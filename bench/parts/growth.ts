import { sizesTable, timesTable } from '../report'
import { measureSizes } from '../sizes'
import { growthTargets } from '../targets'
import type { Part } from './part'

/** The explorer's measurements at two of its sizes. Fills the site with made-up cases: the last part. */
export const growth: Part = async (site) => {
  const results = await measureSizes(site, [100, 10_000])
  return {
    title: 'Growth from 100 to 10,000 cases',
    text: `How it is measured, and how it goes on to 50,000: [explorer-performance](explorer-performance.md). Targets: CPU grows at most 1.5 times; a publish shows within 1,000 ms. The first answer after a start reads all cases into memory.

${timesTable(results)}

${sizesTable(results)}`,
    targets: growthTargets(results),
  }
}
