import { MongoClient } from 'mongodb'
import { Failure } from '../scripts/lib/failure.mjs'

async function withDatabase<Result>(url: string, work: (database: ReturnType<MongoClient['db']>) => Promise<Result>) {
  const client = await new MongoClient(url).connect()
  try {
    return await work(client.db())
  } finally {
    await client.close()
  }
}

/**
 * Measurements fill a database and drop it at the end: it must hold nothing else.
 *
 * @throws Failure when it holds something, or is no MongoDB database
 */
export async function ensureEmpty(url: string): Promise<void> {
  if (!/^mongodb(\+srv)?:/.test(url))
    throw new Failure('BENCH_DATABASE_URL must begin with mongodb:// or mongodb+srv://')
  const holds = await withDatabase(url, (database) => database.listCollections().toArray())
  if (holds.length > 0) throw new Failure('The database that BENCH_DATABASE_URL names is not empty.')
}

export const dropDatabase = (url: string) => withDatabase(url, (database) => database.dropDatabase())
