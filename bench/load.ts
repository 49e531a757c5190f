import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { runStep } from '../scripts/lib/step.mjs'
import { loadOf } from './server-load'
import { readWrk } from './wrk'

export const CONNECTIONS = 10
const WARM_UP_S = 3
const SECONDS = 8

/** What autocannon writes with --json, as far as it is used here. */
export type Cannon = {
  duration: number
  errors: number
  requests: { total: number }
  latency: Record<'p50' | 'p90' | 'p99', number>
  statusCodeStats: Record<string, { count: number }>
}

/** What a generator of load says; `statuses` lists those of all answers, and errors. Seconds, and milliseconds. */
export type Fired = { seconds: number; requests: number; p50: number; p90: number; p99: number; statuses: string[] }

/** CPU of the server in seconds for 1,000 requests. */
export type Load = Omit<Fired, 'seconds' | 'requests'> & { perSecond: number; cpu: number }

/**
 * wrk is written in C and takes a fifth of what autocannon takes for an answer: on the machine of the server it leaves
 * more of it to the server. https://github.com/wg/wrk
 */
export const GENERATOR = spawnSync('wrk', ['-v']).error ? 'autocannon' : 'wrk'

export const readCannon = ({ duration, errors, requests, latency, statusCodeStats }: Cannon): Fired => ({
  ...{ seconds: duration, requests: requests.total, p50: latency.p50, p90: latency.p90, p99: latency.p99 },
  statuses: [...Object.keys(statusCodeStats), ...(errors > 0 ? ['errors'] : [])],
})

/** @param cpu what the server used meanwhile, in milliseconds, which for one request are seconds for a thousand */
export const loadFrom = ({ seconds, requests, ...fired }: Fired, cpu: number): Load => ({
  ...fired,
  perSecond: requests / seconds,
  cpu: cpu / requests,
})

/** Asks as fast as it is answered, from a process of its own. */
async function fire(title: string, address: string, headers: Record<string, string>, seconds: number): Promise<Fired> {
  const wanted = (sign: string) => Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}${sign}${value}`])
  const size = ['-c', String(CONNECTIONS), '-d', String(seconds)]
  if (GENERATOR === 'wrk') {
    const script = join('bench', 'statuses.lua')
    const command = ['wrk', '-t1', ...size, '--latency', '-s', script, ...wanted(': '), address]
    return readWrk(await runStep(title, command))
  }
  const cannon = [process.execPath, join('node_modules', 'autocannon', 'autocannon.js'), '--json', '--no-progress']
  return readCannon(JSON.parse(await runStep(title, [...cannon, ...size, ...wanted('='), address])) as Cannon)
}

/** Loads one page after a warm-up. @param pid the server's process */
export async function load(title: string, address: string, headers: Record<string, string>, pid: number) {
  await fire(`${title}: warm-up`, address, headers, WARM_UP_S)
  const before = loadOf(pid).cpu
  const fired = await fire(title, address, headers, SECONDS)
  return loadFrom(fired, loadOf(pid).cpu - before)
}
