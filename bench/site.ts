import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Failure } from '../scripts/lib/failure.mjs'
import { freePort } from '../scripts/lib/port.mjs'
import { start, stop } from '../scripts/lib/processes.mjs'
import { runStep } from '../scripts/lib/step.mjs'

/** A site of its own: settings, and the folder that holds all it writes. */
export type BenchSite = { folder: string; port: number; origin: string; env: Record<string, string> }

const LISTENS_WITHIN_MS = 60_000

/** @param database the address of an empty MongoDB database; without it an SQLite file is made */
export async function makeSite(database?: string): Promise<BenchSite> {
  const folder = mkdtempSync(join(tmpdir(), 'smart-region-bench-'))
  // Also after Ctrl-C, which ends this process without a way back.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const env = {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: database ?? `file:${join(folder, 'site.db')}`,
    MEDIA_DIR: join(folder, 'media'),
    SITE_URL: origin,
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    // What the server does by itself would count as the work of the requests.
    WARM_UP: 'off',
    LINK_CHECK: 'off',
  }
  return { folder, port, origin, env }
}

/** Runs one of the scripts here on the site's database. */
export const script = ({ env }: BenchSite, title: string, name: string, ...args: (string | number)[]) =>
  runStep(
    title,
    [process.execPath, join('node_modules', 'tsx', 'dist', 'cli.mjs'), join('bench', name), ...args.map(String)],
    {
      env,
    },
  )

const listens = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, 'localhost', () => resolve(true))
    socket.once('error', () => resolve(false)).once('close', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })

/** Of a large machine the server would take what it gets before it tidies up: this is what it has to do with. */
export const HEAP_MB = 512

/**
 * Starts the built site. Nothing is asked of it yet: its first answer is measured too.
 *
 * @throws Failure when the server ends or does not listen in time
 */
async function startServer({ folder, port, env }: BenchSite): Promise<ChildProcess> {
  const log = join(folder, 'server.log')
  const output = openSync(log, 'a')
  const serve = [`--max-old-space-size=${HEAP_MB}`, join('scripts', 'serve.mjs'), '-p', String(port)]
  const server = start([process.execPath, ...serve], {
    env: { ...env, PORT: String(port) },
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  const until = performance.now() + LISTENS_WITHIN_MS
  while (!(await listens(port))) {
    if (server.exitCode === null && performance.now() < until) await wait(50)
    else {
      await stop(server)
      process.stderr.write(readFileSync(log, 'utf8').slice(-2000))
      throw new Failure('The server did not start. Its own words are above.')
    }
  }
  return server
}

/**
 * Lends a server of the site for a time.
 *
 * @param work gets its process and how long it took to listen, in milliseconds
 */
export async function withServer<Result>(
  site: BenchSite,
  work: (server: { pid: number; listening: number }) => Promise<Result>,
): Promise<Result> {
  const since = performance.now()
  const server = await startServer(site)
  const listening = performance.now() - since
  try {
    return await work({ pid: server.pid ?? NaN, listening })
  } finally {
    await stop(server)
  }
}
