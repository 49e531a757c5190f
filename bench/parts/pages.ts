import { Failure } from '../../scripts/lib/failure.mjs'
import { CONNECTIONS, GENERATOR, load, type Load } from '../load'
import { loadOf, LOAD_SOURCE } from '../server-load'
import { withServer } from '../site'
import { number, table } from '../table'
import { judged, marked } from '../target'
import { TEMPLATES, type TemplateName } from '../templates'
import type { Part } from './part'

const PAGES: TemplateName[] = ['home', 'list', 'case', 'theme']
const ENCODINGS = ['gzip', 'br']
const MOST_CPU = 0.1
const LEAST_PER_SECOND = 10_000

type Loaded = Load & { of: string; expected: string }

/** Asks once, so that the page is kept from then on. @returns what the answer says of itself */
async function look(address: string, encoding: string): Promise<{ encoding: string; etag: string }> {
  const response = await fetch(address, { headers: { 'accept-encoding': encoding } })
  await response.arrayBuffer()
  if (response.status !== 200) throw new Failure(`${response.status} from ${address}`)
  const { headers } = response
  return { encoding: headers.get('content-encoding') ?? 'not compressed', etag: headers.get('etag') ?? '' }
}

async function loadPage(name: TemplateName, origin: string, pid: number): Promise<Loaded[]> {
  const address = origin + TEMPLATES[name]
  const found: Loaded[] = []
  for (const wanted of ENCODINGS) {
    const { encoding, etag } = await look(address, wanted)
    const asked = { 'accept-encoding': wanted }
    const of = `${name}, asked for ${wanted}${encoding === wanted ? '' : `: ${encoding}`}`
    found.push({ of, expected: '200', ...(await load(of, address, asked, pid)) })
    if (wanted !== ENCODINGS.at(-1) || etag === '') continue
    const again = `${name}, asked whether it has changed`
    found.push({
      of: again,
      expected: '304',
      ...(await load(again, address, { ...asked, 'if-none-match': etag }, pid)),
    })
  }
  return found
}

const latency = (milliseconds: number) => (milliseconds < 1 ? '< 1' : number(milliseconds))

const loadTable = (loads: Loaded[]) =>
  table(
    [
      '',
      `requests a second (≥ ${number(LEAST_PER_SECOND)})`,
      'p50 ms',
      'p90 ms',
      'p99 ms',
      `CPU s / 1,000 (≤ ${MOST_CPU})`,
      'status',
    ],
    loads.map(({ of, perSecond, p50, p90, p99, cpu, statuses }) => [
      of,
      marked(perSecond, { least: LEAST_PER_SECOND }, number(perSecond)),
      ...[p50, p90, p99].map(latency),
      marked(cpu, { most: MOST_CPU }, number(cpu)),
      statuses.join(', '),
    ]),
  )

/** Loads pages that the server keeps, and looks at its memory before and after. */
export const pages: Part = (site) =>
  withServer(site, async ({ pid }) => {
    for (const name of PAGES) await look(site.origin + TEMPLATES[name], 'gzip')
    const before = loadOf(pid).memory
    const loads: Loaded[] = []
    for (const name of PAGES) loads.push(...(await loadPage(name, site.origin, pid)))
    const { memory, peak } = loadOf(pid)
    const figures = (value: (load: Loaded) => number) => loads.map((each) => ({ of: each.of, value: value(each) }))
    return {
      title: 'Pages that are kept',
      text: `${GENERATOR} asks over ${CONNECTIONS} connections from a process of its own, which shares the processor with the server: 3 s to warm up, then 8 s. CPU is what the server's process used (${LOAD_SOURCE}). Their product shows who is the limit: when requests a second times CPU is well below a whole core, ${GENERATOR} is.

${loadTable(loads)}

Memory of the server: ${number(before)} MB with these pages kept, ${number(memory)} MB after the load, ${number(peak)} MB at most.`,
      targets: [
        judged(
          'No other status than was asked for',
          figures(({ statuses, expected }) => statuses.filter((each) => each !== expected).length),
          { most: 0 },
          String,
        ),
        judged(
          `CPU of at most ${MOST_CPU} s for 1,000 requests`,
          figures(({ cpu }) => cpu),
          { most: MOST_CPU },
          number,
        ),
        judged(
          `At least ${number(LEAST_PER_SECOND)} requests a second`,
          figures(({ perSecond }) => perSecond),
          { least: LEAST_PER_SECOND },
          number,
        ),
      ],
    }
  })
