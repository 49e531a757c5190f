import '../scripts/lib/node-version.mjs'
import { Failure, runMain } from '../scripts/lib/failure.mjs'
import { browserVersion } from './browser'
import { commit, machine, otherWork } from './machine'
import { performancePage, sections, summary } from './page'
import { growth } from './parts/growth'
import { lighthousePart } from './parts/lighthouse'
import { pages } from './parts/pages'
import type { Part, Section } from './parts/part'
import { start } from './parts/start'
import { weight } from './parts/weight'
import { DATABASE, withSeededSite } from './seeded-site'
import { writePage } from './write-page'

/** In the order in which they run. */
const PARTS: Record<string, Part> = { start, pages, weight, lighthouse: lighthousePart, growth }
const PAGE = 'docs/performance.md'

const say = (text: string) => process.stdout.write(`\n${text}\n`)

/** @throws Failure for a name that is no part's */
function wantedParts(): string[] {
  const asked = process.argv.slice(2)
  const wrong = asked.find((name) => !(name in PARTS))
  if (wrong !== undefined) throw new Failure(`There is no part "${wrong}", only: ${Object.keys(PARTS).join(', ')}.`)
  return Object.keys(PARTS).filter((name) => asked.length === 0 || asked.includes(name))
}

await runMain(async () => {
  const [wanted, measured, busy] = [wantedParts(), commit(), otherWork()]
  const found: Section[] = []
  await withSeededSite(async (site) => {
    for (const name of wanted) {
      const section = await PARTS[name]!(site)
      // At once: a part that fails later takes nothing away.
      say(sections([section]))
      found.push(section)
    }
  })
  say(summary(found))
  // One page, one commit, one machine: parts of different runs are not mixed.
  if (wanted.length < Object.keys(PARTS).length) say(`${PAGE} is written by a run of all parts only.`)
  else await writePage(PAGE, performancePage(found, machine(await browserVersion(), DATABASE, measured, busy)))
})
