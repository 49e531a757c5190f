import { readFile } from 'node:fs/promises'
import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'

// What is generated depends on the code alone: neither on .env nor on a database.
Object.assign(process.env, { DATABASE_URL: '', PAYLOAD_SECRET: 'unused while generating'.padEnd(32) })

/** @returns Payload's configuration as the site runs with it, on the embedded database */
export const readConfig = async () => {
  // On Node 20 the editor's package can leave its top-level await unsettled unless lexical is loaded first.
  await import('lexical')
  return (await import('@payload-config')).default
}

type Config = Awaited<ReturnType<typeof readConfig>>

const filesOf = (config: Config) => [config.typescript.outputFile!, 'app/(payload)/admin/importMap.js']

/** @returns the generated files by path, as they are now; one that is missing is empty */
export const readGenerated = async (config: Config): Promise<Map<string, string>> => {
  const read = async (file: string) => [file, await readFile(file, 'utf8').catch(() => '')] as const
  return new Map(await Promise.all(filesOf(config).map(read)))
}

/** Writes the types of the collections and the map of the admin's components. */
export const generate = async (config: Config): Promise<void> => {
  await generateTypes(config, { log: false })
  await generateImportMap(config, { force: true, log: false })
}
