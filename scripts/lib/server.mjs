import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Failure } from './failure.mjs'
import { start, stop } from './processes.mjs'

const READY_WITHIN_MS = 90_000

/** What the server answers at an address: a status, or undefined when it does not listen yet. */
const statusOf = async (address) => {
  try {
    const { status } = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(30_000) })
    return status
  } catch {
    return undefined
  }
}

/**
 * Starts the built site and waits until its front page is there.
 *
 * @param {{ port: number, env?: Record<string, string | undefined>, log?: NodeJS.WritableStream }} options
 *   `log` takes what the server says once it is up
 * @returns {Promise<import('node:child_process').ChildProcess>}
 * @throws {Failure} when the server ends, answers with an error, or does not answer in time
 */
export const serve = async ({ port, env, log = process.stdout }) => {
  const child = start([process.execPath, join('scripts', 'serve.mjs'), '-p', String(port)], {
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const words = []
  const remember = (chunk) => words.push(chunk)
  for (const stream of [child.stdout, child.stderr]) stream.on('data', remember)

  const until = performance.now() + READY_WITHIN_MS
  let status
  while (status === undefined && child.exitCode === null && performance.now() < until) {
    await wait(150)
    status = await statusOf(`http://localhost:${port}/en`)
  }
  if (status !== 200) {
    await stop(child)
    process.stderr.write(Buffer.concat(words))
    throw new Failure(
      `The site did not come up${status ? `: its front page answers ${status}` : ''}. Its own words are above.`,
    )
  }
  for (const stream of [child.stdout, child.stderr]) stream.off('data', remember).pipe(log, { end: false })
  return child
}
