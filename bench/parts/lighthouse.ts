import { CATEGORIES, ensureLighthouse, lighthouse, middleOf, verdictOf, type Verdict } from '../lighthouse'
import { ask } from '../measure'
import { withServer } from '../site'
import { number, table } from '../table'
import { judged, marked } from '../target'
import { TEMPLATE_NAMES, TEMPLATES, type TemplateName } from '../templates'
import type { Part } from './part'

type Judged = Verdict & { name: TemplateName }

/** Lighthouse refuses to judge an address that answers with 404. */
const NAMES = TEMPLATE_NAMES.filter((name) => name !== 'not found')
/** They ask search engines on purpose not to list them, which Lighthouse counts as a fault. */
const UNLISTED: TemplateName[] = ['search', 'sheet', 'join, sent']
/** The score of a busy machine jumps: the two that matter most are looked at three times. */
const OFTEN: TemplateName[] = ['home', 'case']
const RUNS = 3
const LEAST = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 }
const MOST_LCP = 2000

async function judge(name: TemplateName, origin: string): Promise<{ judged: Judged; version: string }> {
  const address = origin + TEMPLATES[name]
  // The first visit makes the page; what is measured is the second.
  await ask(address)
  const skipped = UNLISTED.includes(name) ? ['is-crawlable'] : []
  const reports = []
  for (let i = 0; i < (OFTEN.includes(name) ? RUNS : 1); i += 1) reports.push(await lighthouse(address, skipped))
  return { judged: { name, ...middleOf(reports.map(verdictOf)) }, version: reports[0]?.lighthouseVersion ?? '' }
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`

const lighthouseTable = (all: Judged[]) =>
  table(
    [
      '',
      'performance (≥ 95)',
      'accessibility',
      'best practices',
      'SEO',
      'LCP (≤ 2.0 s)',
      'CLS (0)',
      'TBT ms',
      'what costs points',
    ],
    all.map((each) => [
      each.name,
      ...CATEGORIES.map((category) => marked(each[category], { least: LEAST[category] }, String(each[category]))),
      marked(each.lcp, { most: MOST_LCP }, seconds(each.lcp)),
      marked(each.cls, { most: 0 }, number(each.cls)),
      number(each.tbt),
      each.failed.join(', ') || '–',
    ]),
  )

const verdicts = (all: Judged[]) => {
  const figures = (value: (each: Judged) => number) => all.map((each) => ({ of: each.name, value: value(each) }))
  return [
    ...CATEGORIES.map((category) =>
      judged(
        `Lighthouse, ${category}: at least ${LEAST[category]}`,
        figures((each) => each[category]),
        { least: LEAST[category] },
        String,
      ),
    ),
    judged(
      'Largest contentful paint within 2.0 s, simulated',
      figures(({ lcp }) => lcp),
      { most: MOST_LCP },
      seconds,
    ),
    judged(
      'Cumulative layout shift 0',
      figures(({ cls }) => cls),
      { most: 0 },
      number,
    ),
  ]
}

/** Lighthouse on one page of each kind. */
export const lighthousePart: Part = async (site) => {
  await ensureLighthouse()
  return withServer(site, async () => {
    const found: Awaited<ReturnType<typeof judge>>[] = []
    for (const name of NAMES) found.push(await judge(name, site.origin))
    const all = found.map((each) => each.judged)
    return {
      title: 'Web vitals and Lighthouse',
      text: `Lighthouse ${found[0]?.version} with its settings for phones: slow 4G and a processor four times slower, simulated. Of ${RUNS} runs on ${OFTEN.join(' and ')} the middle one by its performance counts; the others are looked at once. “Not found” is left out: Lighthouse does not judge a 404. ${UNLISTED.join('; ')}: these ask search engines on purpose not to list them, and are not blamed for it.

${lighthouseTable(all)}`,
      targets: verdicts(all),
    }
  })
}
