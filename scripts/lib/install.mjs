import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './root.mjs'
import { runStep } from './step.mjs'

const packagesIn = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {})

/** npm writes down what it installed as the last thing it does: an interrupted installation does not fit. */
const fits = () => {
  const installed = packagesIn(join(ROOT, 'node_modules', '.package-lock.json'))
  return Object.entries(packagesIn(join(ROOT, 'package-lock.json'))).every(
    ([path, { version, optional, integrity }]) => {
      if (path === '') return true
      const found = installed[path]
      return found ? found.version === version && found.integrity === integrity : optional
    },
  )
}

/** npm as the one that runs this script, else the one on the path. */
const npm = () => (process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'])

/**
 * Installs the packages of package-lock.json unless exactly they are there.
 *
 * @throws {import('./failure.mjs').Failure} when npm fails
 */
export const ensureInstalled = async () => {
  if (fits()) return
  // Types and compilers are needed to build, whatever NODE_ENV says.
  await runStep('Install packages', [...npm(), 'ci', '--include=dev', '--no-audit', '--no-fund'])
}
