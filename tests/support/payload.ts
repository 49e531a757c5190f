import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'

/** A running Payload on a database of its own, and how to end it. */
export type TestPayload = {
  payload: Payload
  /** The folder of this run: database and uploaded files. */
  folder: string
  /** Closes and removes everything, so that Jest ends by itself. */
  stop: () => Promise<void>
}

/** TEST_DATABASE_URL names a MongoDB server; each run has a database of its own there, else an SQLite file. */
function databaseUrl(folder: string): string {
  const server = process.env.TEST_DATABASE_URL
  if (!server) return `file:${path.join(folder, 'test.db')}`
  const url = new URL(server)
  url.pathname = `/test-${randomUUID()}`
  return url.href
}

/** True when the tests run on SQLite, whose schema comes from the migrations. */
export const onSqlite = () => !process.env.TEST_DATABASE_URL

/**
 * Sets the environment of a test run. The project reads it once, so this comes before any import of it.
 *
 * @param variables settings that differ from the usual
 * @returns the folder of this run
 */
export async function prepareEnvironment(variables: Record<string, string> = {}): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'smart-region-'))
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl(folder),
    MEDIA_DIR: path.join(folder, 'media'),
    PAYLOAD_SECRET: randomUUID(),
    SITE_URL: 'http://localhost:3000',
    LINK_CHECK: 'off',
    ...variables,
  })
  // On Node 20 the editor's package can leave its top-level await unsettled unless lexical is loaded first.
  await import('lexical')
  return folder
}

/** Starts the real Payload, with its configuration, on an empty database. Parameters as prepareEnvironment. */
export async function startPayload(variables: Record<string, string> = {}): Promise<TestPayload> {
  const folder = await prepareEnvironment(variables)
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  // Refusals are what the tests are about; they need not fill the output.
  payload.logger.level = process.env.TEST_LOG_LEVEL ?? 'silent'
  if (onSqlite()) await payload.db.migrate({ migrations: (await import('@/migrations')).migrations as never })
  return { payload, folder, stop: () => stop(payload, folder) }
}

async function stop(payload: Payload, folder: string): Promise<void> {
  if (!onSqlite()) await payload.db.connection.dropDatabase()
  await payload.destroy()
  await rm(folder, { recursive: true, force: true })
}
