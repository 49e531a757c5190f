import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type * as LibSql from '@libsql/client'
import { leaveWhenBusy } from '@/lib/sqlite-connection'

// Payload's adapter brings it: the project itself has no use for it.
const adapter = createRequire(createRequire(import.meta.url).resolve('@payloadcms/db-sqlite'))
const { createClient } = adapter('@libsql/client') as typeof LibSql

const BUSY_TIMEOUT = 'PRAGMA busy_timeout = 50'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'smart-region-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const open = () => createClient({ url: `file:${path.join(folder, 'a.db')}` })
const stored = async (client: LibSql.Client) => (await client.execute('SELECT x FROM t')).rows.map(({ x }) => x)

async function afterLock(write: (client: LibSql.Client, unlock: () => Promise<void>) => Promise<void>) {
  const [client, other] = [open(), open()]
  await client.execute('PRAGMA journal_mode = WAL')
  await client.execute(BUSY_TIMEOUT)
  await client.execute('CREATE TABLE t (x)')
  leaveWhenBusy(client as never, [BUSY_TIMEOUT])
  const lock = await other.transaction('write')
  await write(client, () => lock.rollback())
  expect(await stored(open())).toEqual(await stored(client))
  const { rows } = await client.execute('PRAGMA busy_timeout')
  expect(rows[0]?.timeout).toBe(50)
}

describe('an SQLite connection', () => {
  test.each(['', ' RETURNING x'])('keeps what is written after a lock, %p', (ending) =>
    afterLock(async (client, unlock) => {
      const insert = (x: number) => client.execute({ sql: `INSERT INTO t VALUES (?)${ending}`, args: [x] })
      await expect(insert(1)).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
      await unlock()
      await insert(2)
      expect(await stored(open())).toEqual([2])
    }),
  )
})
