import type { APIRequestContext, PlaywrightWorkerArgs } from '@playwright/test'
import type { ChildProcess } from 'node:child_process'
import { copyFileSync, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../../scripts/lib/port.mjs'
import { stop } from '../../../scripts/lib/processes.mjs'
import { serve } from '../../../scripts/lib/server.mjs'

type Env = Record<string, string>

/** Starts a second server on the content of the first, for the time of a test. */
export async function withSecondServer(
  playwright: PlaywrightWorkerArgs['playwright'],
  run: (other: APIRequestContext, origin: string) => Promise<void>,
): Promise<void> {
  const port = await freePort()
  const server = await serve({ port, env: { ...process.env }, log: process.stderr })
  const origin = `http://localhost:${port}`
  const other = await playwright.request.newContext({ baseURL: origin })
  try {
    await run(other, origin)
  } finally {
    await other.dispose()
    await stop(server)
  }
}

/** A site with seeded content of its own, whose server a test may end, kill and start again. */
export type OwnSite = {
  origin: string
  database: string
  start: (more?: Env) => Promise<ChildProcess>
  kill: () => Promise<void>
  stop: () => Promise<void>
}

/**
 * @param logFile what the servers say
 * @param env settings of all its servers
 */
export async function withOwnSite(logFile: string, env: Env, run: (site: OwnSite) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'smart-region-own-'))
  const database = join(folder, 'site.db')
  copyFileSync(process.env.SEEDED_DATABASE ?? '', database)
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const log = createWriteStream(logFile)
  const own = { DATABASE_URL: `file:${database}`, SITE_URL: origin, SMTP_URL: '', ...env }
  let server: ChildProcess | undefined
  const end = async (signal?: NodeJS.Signals) => {
    if (server) await stop(server, signal)
  }
  const start = async (more: Env = {}) => (server = await serve({ port, env: { ...own, ...more }, log }))
  try {
    await run({ origin, database, start, kill: () => end('SIGKILL'), stop: () => end() })
  } finally {
    await end()
    log.end()
    rmSync(folder, { recursive: true, force: true })
  }
}
