import { execFileSync } from 'node:child_process'
import { cpus, loadavg, totalmem } from 'node:os'

/** Where figures come from, in one line. */
export const machine = (...more: string[]): string =>
  [
    cpus()[0]?.model.trim() ?? 'unknown processor',
    `${cpus().length} cores`,
    `${Math.round(totalmem() / 2 ** 30)} GB of memory`,
    process.platform,
    `Node ${process.version}`,
    ...more,
    new Date().toISOString().slice(0, 10),
  ].join(', ')

const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

/** The commit that was measured. */
export function commit(): string {
  try {
    const changed = git('status', '--porcelain', '--untracked-files=no').trim() !== ''
    return `commit ${git('rev-parse', '--short', 'HEAD').trim()}${changed ? ' with changes on top' : ''}`
  } catch {
    return 'no commit'
  }
}

/** How many programs wanted a core in the last minute: what else the machine does makes figures worse than they are. */
export const otherWork = (): string => `load average ${(loadavg()[0] ?? NaN).toFixed(1)} before the run`
