import { Failure } from '../scripts/lib/failure.mjs'
import type { Kind } from './requests'
import { loadOf } from './server-load'

/** Milliseconds; `cpu` is the server's for one request. */
export type Latency = { median: number; p95: number; cpu: number; requests: number }

const WARM_UP = 20
const REQUESTS = 100
/** A kind that is slow gets fewer requests … */
const LONGEST_MS = 30_000
const FEWEST = 10
/** … and one that is fast gets more: CPU is counted in hundredths of a second. */
const SHORTEST_MS = 1000

/** Asks once and reads the whole answer. @returns how long it took, in milliseconds */
export async function ask(address: string): Promise<number> {
  const since = performance.now()
  const response = await fetch(address, { redirect: 'manual' })
  await response.arrayBuffer()
  const took = performance.now() - since
  if (response.status !== 200) throw new Failure(`${response.status} from ${address.slice(0, 120)}`)
  return took
}

export const quantile = (numbers: number[], share: number): number => {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN
}

/** Asks one after the other until there were enough requests or the time is up. */
async function askMany(address: (request: number) => string): Promise<number[]> {
  const took: number[] = []
  const since = performance.now()
  const isEnough = () => {
    const passed = performance.now() - since
    return took.length >= REQUESTS ? passed >= SHORTEST_MS : took.length >= FEWEST && passed >= LONGEST_MS
  }
  while (!isEnough()) took.push(await ask(address(took.length)))
  return took
}

/** @param pid the server's process; @param origin its address */
export async function measure(kind: Kind, origin: string, pid: number): Promise<Latency> {
  for (let request = 0; request < WARM_UP; request += 1) await ask(origin + kind.path(request))
  const before = loadOf(pid).cpu
  const took = await askMany((request) => origin + kind.path(WARM_UP + request))
  const cpu = (loadOf(pid).cpu - before) / took.length
  return { median: quantile(took, 0.5), p95: quantile(took, 0.95), cpu, requests: took.length }
}
