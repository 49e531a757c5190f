import { withBrowser } from '../browser'
import { withServer } from '../site'
import { kilobytes, table } from '../table'
import { judged, marked, type Figure } from '../target'
import { TEMPLATE_NAMES, TEMPLATES, type TemplateName } from '../templates'
import { bytesOf, FILE_KINDS, foreign, PHONE, weigh, type Weight } from '../weight'
import type { Part } from './part'

type Weighed = Weight & { name: TemplateName }

/** Pages with an island of React Query. */
const ISLANDS: TemplateName[] = ['list', 'map', 'search', 'join']
const LIGHT: TemplateName[] = ['home', 'case']
const MOST = {
  js: 165_000,
  islandJs: 175_000,
  total: 300_000,
  anyTotal: 350_000,
  requests: 25,
  elements: 999,
  shift: 0,
}

const mostJs = (name: TemplateName) => (ISLANDS.includes(name) ? MOST.islandJs : MOST.js)
const mostTotal = (name: TemplateName) => (LIGHT.includes(name) ? MOST.total : MOST.anyTotal)
const shiftText = (value: number) => (value === 0 ? '0' : value.toFixed(3))

const weightTable = (all: Weighed[]) =>
  table(
    ['kB', ...FILE_KINDS, 'total', 'requests (≤ 25)', 'elements (< 1,000)', 'layout shift (0)'],
    all.map((each) => [
      each.name,
      ...FILE_KINDS.map((kind) => {
        const bytes = bytesOf(each, kind)
        return kind === 'js' ? marked(bytes, { most: mostJs(each.name) }, kilobytes(bytes)) : kilobytes(bytes)
      }),
      marked(bytesOf(each), { most: mostTotal(each.name) }, kilobytes(bytesOf(each))),
      marked(each.files.length, { most: MOST.requests }, String(each.files.length)),
      marked(each.elements, { most: MOST.elements }, String(each.elements)),
      marked(each.shift, { most: MOST.shift }, shiftText(each.shift)),
    ]),
  )

const verdicts = (all: Weighed[], origin: string) => {
  const figures = (value: (each: Weighed) => number, names: readonly TemplateName[] = TEMPLATE_NAMES): Figure[] =>
    all.filter(({ name }) => names.includes(name)).map((each) => ({ of: each.name, value: value(each) }))
  const inKilobytes = (bytes: number) => `${kilobytes(bytes)} kB`
  const js = (each: Weighed) => bytesOf(each, 'js')
  const others = TEMPLATE_NAMES.filter((name) => !ISLANDS.includes(name))
  return [
    judged('JavaScript of a content page: at most 165 kB', figures(js, others), { most: MOST.js }, inKilobytes),
    judged(
      'JavaScript of explorer and form: at most 175 kB',
      figures(js, ISLANDS),
      { most: MOST.islandJs },
      inKilobytes,
    ),
    judged('Case and home: at most 300 kB in all', figures(bytesOf, LIGHT), { most: MOST.total }, inKilobytes),
    judged('Every page: at most 350 kB in all', figures(bytesOf), { most: MOST.anyTotal }, inKilobytes),
    judged(
      'No request to another host',
      figures((each) => foreign(each, origin).length),
      { most: 0 },
      String,
    ),
    judged(
      'At most 25 requests',
      figures(({ files }) => files.length),
      { most: MOST.requests },
      String,
    ),
    judged(
      'Fewer than 1,000 elements',
      figures(({ elements }) => elements),
      { most: MOST.elements },
      String,
    ),
    judged(
      'No layout shift',
      figures(({ shift }) => shift),
      { most: MOST.shift },
      shiftText,
    ),
  ]
}

/** Opens one page of each kind as a phone does that has never been here. */
export const weight: Part = (site) =>
  withServer(site, () =>
    withBrowser(async (browser) => {
      const all: Weighed[] = []
      for (const name of TEMPLATE_NAMES) {
        const context = await browser.newContext({ ...PHONE, baseURL: site.origin })
        all.push({ name, ...(await weigh(await context.newPage(), TEMPLATES[name])) })
        await context.close()
      }
      return {
        title: 'Weight of a first visit',
        text: `Chromium as a phone of ${PHONE.viewport.width} px with nothing kept: bytes over the wire in kB of 1,000, headers of the answers included. JavaScript may be ${kilobytes(MOST.js)} kB, on explorer (list, map, search) and form (join) ${kilobytes(MOST.islandJs)} kB; home and case ${kilobytes(MOST.total)} kB in all.

${weightTable(all)}`,
        targets: verdicts(all, site.origin),
      }
    }),
  )
