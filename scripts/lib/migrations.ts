import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { sqliteAdapter } from '@payloadcms/db-sqlite'
import { getPayload } from 'payload'
import type { SanitizedConfig } from 'payload'

type SqliteAdapter = ReturnType<ReturnType<typeof sqliteAdapter>['init']>

const newestSnapshot = async (folder: string) => {
  const newest = (await readdir(folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1)
  return newest && JSON.parse(await readFile(path.join(folder, newest), 'utf8'))
}

/**
 * What a migration made now would hold.
 *
 * @returns SQL statements; none when the migrations lead to the schema of the collections
 */
export const unmigratedStatements = async (config: SanitizedConfig): Promise<string[]> => {
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  const database = payload.db as unknown as SqliteAdapter
  const { generateDrizzleJson, generateMigration } = database.requireDrizzleKit()
  const before = (await newestSnapshot(database.migrationDir)) ?? database.defaultDrizzleSnapshot
  return generateMigration(before, await generateDrizzleJson(database.schema))
}
