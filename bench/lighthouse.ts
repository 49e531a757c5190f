import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CHROMIUM_FLAGS, ensureChromium } from '../scripts/lib/chromium.mjs'
import { Failure } from '../scripts/lib/failure.mjs'
import { runStep } from '../scripts/lib/step.mjs'

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
export type Category = (typeof CATEGORIES)[number]

/** What Lighthouse writes, as far as it is used here. */
export type Report = {
  lighthouseVersion: string
  runtimeError?: { message: string }
  categories: Record<Category, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, { score: number | null; numericValue?: number }>
}

/** Scores of 100; LCP and TBT in milliseconds; `failed` are the audits that cost points, performance left out. */
export type Verdict = Record<Category, number> & { lcp: number; cls: number; tbt: number; failed: string[] }

export function verdictOf({ categories, audits }: Report): Verdict {
  const score = (category: Category) => Math.round((categories[category].score ?? NaN) * 100)
  const value = (audit: string) => audits[audit]?.numericValue ?? NaN
  const failed = CATEGORIES.slice(1).flatMap((category) =>
    categories[category].auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id),
  )
  return {
    ...(Object.fromEntries(CATEGORIES.map((category) => [category, score(category)])) as Record<Category, number>),
    lcp: value('largest-contentful-paint'),
    cls: value('cumulative-layout-shift'),
    tbt: value('total-blocking-time'),
    failed,
  }
}

/** The run in the middle by its performance. @throws Error when there was none */
export function middleOf(verdicts: Verdict[]): Verdict {
  const middle = [...verdicts].sort((a, b) => a.performance - b.performance)[Math.floor(verdicts.length / 2)]
  if (!middle) throw new Error('Nothing was judged')
  return middle
}

const FOLDER = join('bench', 'lighthouse')
const PROGRAM = join(FOLDER, 'node_modules', 'lighthouse', 'cli', 'index.js')

/** Lighthouse has 200 packages, which only measuring needs: they have a list of their own. */
export async function ensureLighthouse(): Promise<void> {
  if (existsSync(PROGRAM)) return
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm']
  await runStep('Install Lighthouse', [...npm, 'ci', '--prefix', FOLDER, '--no-audit', '--no-fund'])
}

async function run(address: string, skipped: string[]): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'))
  const file = join(folder, 'report.json')
  const flags = ['--headless=new', ...CHROMIUM_FLAGS].join(' ')
  try {
    await runStep(
      `Lighthouse: ${new URL(address).pathname}`,
      [
        ...[process.execPath, PROGRAM, address, '--quiet', '--no-enable-error-reporting'],
        ...['--output=json', `--output-path=${file}`, `--chrome-flags=${flags}`],
        `--only-categories=${CATEGORIES.join(',')}`,
        ...skipped.map((audit) => `--skip-audits=${audit}`),
      ],
      { env: { CHROME_PATH: await ensureChromium(), TMPDIR: folder } },
    )
    return JSON.parse(readFileSync(file, 'utf8')) as Report
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Looks at a page as a phone on slow 4G.
 *
 * @param skipped audits that do not apply to it
 * @throws Failure when Lighthouse gives up each time: on a busy machine it may miss the beginning of a page
 */
export async function lighthouse(address: string, skipped: string[], tries = 3): Promise<Report> {
  try {
    return await run(address, skipped)
  } catch (error) {
    if (!(error instanceof Failure) || tries <= 1) throw error
    return lighthouse(address, skipped, tries - 1)
  }
}
