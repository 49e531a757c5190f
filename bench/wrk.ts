import type { Fired } from './load'

/** What bench/statuses.lua writes; latencies in microseconds. */
type Summary = Record<'microseconds' | 'requests' | 'failed' | 'p50' | 'p90' | 'p99', number> & { statuses: string[] }

/** @throws Error when wrk did not get so far */
export function readWrk(output: string): Fired {
  const line = /^JSON (.+)$/m.exec(output)?.[1]
  if (!line) throw new Error(`wrk measured nothing: ${output.slice(0, 200)}`)
  const { microseconds, requests, failed, p50, p90, p99, statuses } = JSON.parse(line) as Summary
  return {
    ...{ seconds: microseconds / 1e6, requests, p50: p50 / 1000, p90: p90 / 1000, p99: p99 / 1000 },
    statuses: [...statuses, ...(failed > 0 ? ['errors'] : [])],
  }
}
