import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: string[], problem?: string }} Result */

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)

/** Every way to end that hides tests counts as a failed one: a runner that died, or that found nothing to run. */
const judged = (name, exitCode, { passed, failed, skipped }) => {
  const problem =
    (exitCode !== 0 && failed === 0 && `${name}: the runner ended with code ${exitCode} and names no failed test`) ||
    (passed + failed === 0 && `${name}: no test ran`)
  return problem ? { passed, failed: failed + 1, skipped, problem } : { passed, failed, skipped }
}

/**
 * @param {string} name
 * @param {number} exitCode
 * @param {string} file what jest --json wrote
 * @returns {Result} jest knows no reasons for skipping: the test's title stands for it
 */
export const jestResult = (name, exitCode, file) => {
  const report = read(file) ?? { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0, testResults: [] }
  const skipped = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => ['pending', 'skipped', 'todo', 'disabled'].includes(status))
  return judged(name, exitCode, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: skipped.map(({ fullName }) => fullName),
  })
}

const specsIn = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsIn)]

/**
 * @param {string} name
 * @param {number} exitCode
 * @param {string} file what Playwright's json reporter wrote
 * @returns {Result}
 */
export const playwrightResult = (name, exitCode, file) => {
  const report = read(file) ?? { stats: { expected: 0, unexpected: 0, flaky: 0 }, suites: [], errors: [] }
  const skipped = specsIn(report).flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'skipped')
      .map(({ annotations }) => {
        const reason = annotations.find(({ type, description }) => type === 'skip' && description)?.description
        return reason ? `${title}: ${reason}` : title
      }),
  )
  const { expected, unexpected, flaky } = report.stats
  return judged(name, exitCode, { passed: expected, failed: unexpected + flaky + report.errors.length, skipped })
}

/**
 * The closing line of a test run.
 *
 * @param {Result[]} results
 * @returns {{ line: string, green: boolean }}
 */
export const sumUp = (results) => {
  const sum = (count) => results.reduce((total, result) => total + count(result), 0)
  const [passed, failed, skipped] = [sum((r) => r.passed), sum((r) => r.failed), sum((r) => r.skipped.length)]
  const line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
  return { line, green: failed === 0 && passed > 0 }
}
