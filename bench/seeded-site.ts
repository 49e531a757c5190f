import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../scripts/lib/failure.mjs'
import { endOnSignal } from '../scripts/lib/processes.mjs'
import { ROOT } from '../scripts/lib/root.mjs'
import { seed } from '../scripts/lib/seed.mjs'
import { dropDatabase, ensureEmpty } from './mongodb'
import { makeSite, type BenchSite } from './site'

const database = process.env.BENCH_DATABASE_URL

export const DATABASE = database ? 'MongoDB' : 'SQLite'

/**
 * Lends a site with fresh content of its own; nothing of it is left in the end.
 *
 * @throws Failure when the site is not built, or the database that BENCH_DATABASE_URL names is not empty
 */
export async function withSeededSite(work: (site: BenchSite) => Promise<void>): Promise<void> {
  if (!existsSync(join(ROOT, '.next', 'BUILD_ID'))) throw new Failure('There is no build yet: run npm run build first.')
  if (database) await ensureEmpty(database)
  endOnSignal(130)
  // A terminal tells it to all that run here, and tsx passes it on: the second time must not end what is tidying up.
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => {})
  const site = await makeSite(database)
  try {
    await seed(site.env)
    await work(site)
  } finally {
    if (database) await dropDatabase(database)
  }
}
