import { HEAP_MB } from './site'
import { machine } from './machine'
import type { Latency } from './measure'
import { growth, type SizeResult } from './results'
import { LOAD_SOURCE } from './server-load'
import { number, table } from './table'
import { targetList } from './target'
import { targets } from './targets'

/** The measured times: median / 95th percentile / CPU of the server. */
export function timesTable(results: SizeResult[]): string {
  const names = Object.keys(results[0]?.kinds ?? {})
  const cell = (latency?: Latency) =>
    latency ? [latency.median, latency.p95, latency.cpu].map(number).join(' / ') : 'not measured'
  return table(
    ['median / p95 / CPU in ms', ...results.map(({ size }) => size.toLocaleString('en')), 'CPU × from 100 to 10,000'],
    names.map((name) => [
      name,
      ...results.map(({ kinds }) => cell(kinds[name])),
      growth(results, name)?.toFixed(2) ?? '–',
    ]),
  )
}

/** What is measured once a size. */
export const sizesTable = (results: SizeResult[]): string =>
  table(
    ['', ...results.map(({ size }) => size.toLocaleString('en'))],
    [
      ['start until the server listens, ms', ...results.map(({ listening }) => number(listening))],
      ['first answer after the start (list), ms', ...results.map(({ firstAnswer }) => number(firstAnswer))],
      ['first answer after a publish (list), ms', ...results.map(({ afterPublish }) => number(afterPublish))],
      ['memory at the end, MB', ...results.map(({ memory }) => number(memory))],
      ['memory at most, MB', ...results.map(({ peak }) => number(peak))],
    ],
  )

/** The page docs/explorer-performance.md. */
export const page = (results: SizeResult[], database: string): string => `# How fast the case explorer is

Written by \`npm run bench:explorer\`; not edited by hand.

**Machine**: ${machine(database)}. Client and server share it.

**Method**

1. The built site runs on a database of its own: the seeded content, filled up to each number of cases with made-up ones.
2. For each number the server starts anew. Each kind of request is asked 20 times to warm up, then 100 times, one after the
   other over one connection; a kind that takes longer than 30 s gets fewer, at least 10, and a fast one more, for a second.
3. CPU is what the server's process and those it started used for a request (${LOAD_SOURCE}).
4. “Another” asks for a word, or the order of its results, that was not asked before; the other kinds repeat one address.
5. The server has ${HEAP_MB} MB for its objects (--max-old-space-size); on a large machine it would take more before it tidies
   up. Its memory is what the system counts for it, code and buffers included.
6. A page of one case costs less than a page of twelve. So the words that are searched for fill a page at every size. A rare
   word and garbage find one case in 100 and a dozen in 10,000: they are measured, but say nothing about growth.
7. After a publish: another process publishes a case, then the list is asked; the middle of three times.

## Requests

${timesTable(results)}

## Start, publish, memory

${sizesTable(results)}

## Targets

${targetList(targets(results))}
`
