import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { migrations } from '@/migrations'
import { leaveWhenBusy } from './sqlite-connection'

/** How long a write waits for another one to finish, in milliseconds. */
const BUSY_TIMEOUT = 10_000

const isDeveloping = () => process.env.NODE_ENV === 'development'

/** Development has its own file: there the schema follows the code, here it follows the migrations. */
const ownFile = () => `file:./data/${isDeveloping() ? 'development' : 'site'}.db`

type SchemaHook = NonNullable<Parameters<typeof sqliteAdapter>[0]['beforeSchemaInit']>[number]
type Tables = Record<string, { columns: object; indexes?: Record<string, { name: string; on: string }> }>

/**
 * Payload reads the texts of a document by its id, but indexes them by language and id: each read would look through
 * the texts of all documents, 60 ms a case at 10,000 cases instead of half a millisecond.
 */
const indexTextsByDocument: SchemaHook = ({ schema, ...given }) => {
  // Payload hands the adapter over, but its type for SQLite does not say so.
  const { adapter } = given as unknown as { adapter: { rawTables: Tables } }
  for (const [name, table] of Object.entries(adapter.rawTables)) {
    if (!name.endsWith('_locales')) continue
    table.indexes = { ...table.indexes, _parent: { name: `${name}_parent_id_idx`, on: '_parentID' } }
  }
  return schema
}

type Adapter = ReturnType<typeof sqliteAdapter>

/** What is written after a moment in which the file was locked must not be lost: see sqlite-connection.ts. */
function keepingWrites(adapter: Adapter): Adapter {
  const init: Adapter['init'] = (given) => {
    const database = adapter.init(given)
    const connect = database.connect?.bind(database)
    let guarded: unknown
    database.connect = async (options) => {
      await connect?.(options)
      if (guarded === database.client) return
      guarded = database.client
      leaveWhenBusy(database.client as never, [`PRAGMA busy_timeout = ${BUSY_TIMEOUT}`, 'PRAGMA synchronous = FULL'])
    }
    return database
  }
  return { ...adapter, init }
}

function sqlite(url: string) {
  const file = url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length)
  // SQLite makes the file but not its folder.
  mkdirSync(/* turbopackIgnore: true */ path.dirname(file), { recursive: true })
  return keepingWrites(
    sqliteAdapter({
      client: { url },
      idType: 'uuid',
      wal: true,
      busyTimeout: BUSY_TIMEOUT,
      // With transactions on, parallel writes fail with SQLITE_BUSY instead of waiting.
      transactionOptions: false,
      beforeSchemaInit: [indexTextsByDocument],
      push: isDeveloping(),
      migrationDir: path.resolve('migrations'),
      prodMigrations: migrations,
    }),
  )
}

/**
 * The database that DATABASE_URL names. Ids are strings on both. Transactions are off on both: the content version
 * must be raised after a change can be read, and hooks run before a transaction ends.
 *
 * @param url mongodb:// or mongodb+srv:// for MongoDB, file: for SQLite, undefined for the project's own SQLite file
 * @throws Error when the address is of another kind
 */
export function databaseAdapter(url: string = ownFile()) {
  if (/^mongodb(\+srv)?:\/\//.test(url)) {
    // Without it the first documents can come before the unique indexes, and twice.
    return mongooseAdapter({ url, transactionOptions: false, ensureIndexes: true })
  }
  if (url.startsWith('file:')) return sqlite(url)
  throw new Error('DATABASE_URL must begin with mongodb://, mongodb+srv:// or file:')
}
