import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { firstVersionOf, readFileName } from './picture-names'

/*
 * {folder}/{base}/{version}/{name}: each upload of a picture is a folder of its own, so that a file is replaced by one
 * rename and the old one is whole until then. Pictures from before this have their files in {folder} itself.
 */

/** What has not become a picture after so long, in milliseconds, was refused or interrupted. */
const LEFT_OVER_AFTER = 60 * 60_000

/** Where files wait until the database knows them. */
export const incomingIn = (folder: string): string => path.join(folder, '.incoming')

const list = (folder: string): Promise<string[]> => readdir(folder).catch(() => [])

const modified = async (file: string): Promise<number | undefined> => {
  const found = await stat(file).catch(() => undefined)
  return found?.mtimeMs
}

async function removeLeftOvers(folder: string): Promise<void> {
  for (const name of await list(incomingIn(folder))) {
    const since = await modified(path.join(incomingIn(folder), name))
    if (since !== undefined && since < Date.now() - LEFT_OVER_AFTER) {
      await rm(path.join(incomingIn(folder), name), { recursive: true, force: true })
    }
  }
}

/** Writes the files of an upload aside. @returns where they wait; what is refused later is cleared away in an hour */
export async function stageFiles(folder: string, files: Map<string, Uint8Array>): Promise<string> {
  await removeLeftOvers(folder)
  const staged = path.join(incomingIn(folder), randomUUID())
  await mkdir(staged, { recursive: true })
  for (const [name, data] of files) await writeFile(path.join(staged, path.basename(name)), data)
  return staged
}

/** Puts what was staged in the place of a picture's files, all at once, and then clears away those of before. */
export async function putFiles(folder: string, staged: string, base: string, version: string): Promise<void> {
  const own = path.join(folder, path.basename(base))
  await mkdir(own, { recursive: true })
  const isThere = (await list(own)).includes(version)
  if (isThere) await rm(staged, { recursive: true, force: true })
  else await rename(staged, path.join(own, version))
  for (const other of await list(own)) {
    if (other !== version) await rm(path.join(own, other), { recursive: true, force: true })
  }
}

/** Deletes files of a picture from before each had a folder, or with `base` all of its files. */
export async function removeFiles(folder: string, names: string[], base?: string): Promise<void> {
  for (const name of names) await rm(path.join(folder, path.basename(name)), { force: true })
  if (base) await rm(path.join(folder, path.basename(base)), { recursive: true, force: true })
}

/** A picture's folders, the newest first: two only while a file is being replaced, or was when the server stopped. */
async function versionsOf(own: string): Promise<string[]> {
  const versions = await Promise.all(
    (await list(own)).map(async (name) => ({ name, since: (await modified(path.join(own, name))) ?? 0 })),
  )
  return versions.sort((a, b) => b.since - a.since).map(({ name }) => name)
}

/** A file to send. `isAsked` says that it is the very version that the address names. */
export type FoundFile = { file: string; isAsked: boolean }

/**
 * Finds the file of an address: the version that is asked for, else the one that is there. The disk alone is asked, so
 * that pictures are shown while the database is away.
 */
export async function findFile(
  folder: string,
  filename: string,
  version: string | undefined,
): Promise<FoundFile | undefined> {
  const asked = readFileName(filename)
  if (!asked) return undefined
  const own = path.join(folder, asked.base)
  const versions = await versionsOf(own)
  const places = [...versions.filter((each) => each === version), ...versions].map((each) => {
    return { at: path.join(own, each), isAsked: each === version }
  })
  places.push({ at: folder, isAsked: version !== undefined && firstVersionOf(asked.base) === version })
  for (const { at, isAsked } of places) {
    for (const name of asked.names) {
      const file = path.join(at, name)
      if (await modified(file)) return { file, isAsked: isAsked && name === filename }
    }
  }
  return undefined
}
