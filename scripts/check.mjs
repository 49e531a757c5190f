import './lib/node-version.mjs'
import { join } from 'node:path'
import { Failure, runMain } from './lib/failure.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { runStep } from './lib/step.mjs'

const program = (...path) => [process.execPath, join('node_modules', ...path)]
const next = program('next', 'dist', 'bin', 'next')

const CHECKS = [
  // Writes the declarations that the compiler needs, which are not kept in the repository.
  ['Route types', [...next, 'typegen']],
  ['Types', [...program('typescript', 'bin', 'tsc'), '--noEmit']],
  ['Lint', [...program('eslint', 'bin', 'eslint.js'), '--max-warnings', '0', '.']],
  ['Format', [...program('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.']],
  ['Rules of the project', [...program('jest', 'bin', 'jest.js'), 'tests/unit/project']],
  ['Generated files and migrations', [...program('tsx', 'dist', 'cli.mjs'), 'scripts/check-generated.ts']],
]

await runMain(async () => {
  await ensureInstalled()
  const failed = []
  for (const [title, command] of CHECKS) {
    try {
      await runStep(title, command)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      failed.push(title)
    }
  }
  if (failed.length > 0) throw new Failure(`Not right yet: ${failed.join(', ')}.`)
})
