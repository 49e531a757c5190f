import { join } from 'node:path'
import { runStep } from '../scripts/lib/step.mjs'
import { loadOf } from './server-load'

export const CONNECTIONS = 10
const WARM_UP_S = 3
const SECONDS = 8

/** What autocannon writes with --json, as far as it is used here. */
export type Cannon = {
  duration: number
  errors: number
  requests: { total: number }
  latency: Record<'p50' | 'p97_5' | 'p99', number>
  statusCodeStats: Record<string, { count: number }>
}

/** CPU of the server in seconds for 1,000 requests; latency in milliseconds. */
export type Load = { perSecond: number; p50: number; p97: number; p99: number; cpu: number; statuses: string[] }

/** @param cpu what the server used meanwhile, in milliseconds */
export function loadFrom({ duration, errors, requests, latency, statusCodeStats }: Cannon, cpu: number): Load {
  return {
    perSecond: requests.total / duration,
    p50: latency.p50,
    p97: latency.p97_5,
    p99: latency.p99,
    // Milliseconds a request are seconds a thousand.
    cpu: cpu / requests.total,
    statuses: [...Object.keys(statusCodeStats), ...(errors > 0 ? ['errors'] : [])],
  }
}

/** Asks as fast as it is answered, from a process of its own. */
async function fire(title: string, address: string, headers: Record<string, string>, seconds: number): Promise<Cannon> {
  const wanted = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}=${value}`])
  const cannon = [process.execPath, join('node_modules', 'autocannon', 'autocannon.js'), '--json', '--no-progress']
  const output = await runStep(title, [
    ...cannon,
    ...['-c', String(CONNECTIONS), '-d', String(seconds), ...wanted, address],
  ])
  return JSON.parse(output) as Cannon
}

/** Loads one page after a warm-up. @param pid the server's process */
export async function load(title: string, address: string, headers: Record<string, string>, pid: number) {
  await fire(`${title}: warm-up`, address, headers, WARM_UP_S)
  const before = loadOf(pid).cpu
  const cannon = await fire(title, address, headers, SECONDS)
  return loadFrom(cannon, loadOf(pid).cpu - before)
}
