import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const SOURCE = /\.(ts|tsx|mjs)$/
const NOT_OURS = new Set(['node_modules', '.next', '.git', 'data', 'test-results'])

/** @returns the paths of all source files of the project, relative to its folder */
export const sourceFiles = (folder = '.'): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !NOT_OURS.has(entry.name))
    .flatMap((entry) => {
      const file = path.posix.join(folder, entry.name)
      if (entry.isDirectory()) return sourceFiles(file)
      return SOURCE.test(file) ? [file] : []
    })

const IMPORT = /(?:^|\n)\s*(?:import|export)\s+(?<type>type\s)?[^'"`;]*?from\s*['"](?<from>[^'"]+)['"]/g
const BARE_IMPORT = /(?:^|\n)\s*import\s*['"](?<from>[^'"]+)['"]/g
const CALLED_IMPORT = /\b(?:import|require|jest\.mock)\(\s*['"](?<from>[^'"]+)['"]/g

export type Import = { from: string; typeOnly: boolean }

/** Own modules as a path from the project's folder ('lib/view'), packages by their name. */
const resolved = (file: string, from: string): string => {
  if (from.startsWith('@/')) return from.slice('@/'.length)
  return from.startsWith('.') ? path.posix.join(path.posix.dirname(file), from) : from
}

/** @returns what a source file imports, in each way that it can be written */
export const importsOf = (file: string): Import[] => {
  const source = readFileSync(file, 'utf8')
  return [IMPORT, BARE_IMPORT, CALLED_IMPORT].flatMap((pattern) =>
    [...source.matchAll(pattern)].map(({ groups }) => ({
      from: resolved(file, groups?.from ?? ''),
      typeOnly: Boolean(groups?.type),
    })),
  )
}
