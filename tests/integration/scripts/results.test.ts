import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { jestResult, playwrightResult, sumUp } from '@/scripts/lib/results.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'results-'))
afterAll(() => rmSync(folder, { recursive: true }))

const reported = (report: object) => {
  const file = path.join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(report))
  return file
}
const jestReport = (counts: object, assertionResults: object[] = []) =>
  reported({
    numPassedTests: 0,
    numFailedTests: 0,
    numRuntimeErrorTestSuites: 0,
    testResults: [{ assertionResults }],
    ...counts,
  })
const playwrightReport = (stats: object, specs: object[] = [], errors: object[] = []) =>
  reported({ stats: { expected: 0, unexpected: 0, flaky: 0, ...stats }, suites: [{ suites: [{ specs }] }], errors })

describe('the result of a runner', () => {
  it('is what it reported', () => {
    const report = jestReport({ numPassedTests: 3 }, [{ status: 'pending', fullName: 'needs MongoDB' }])
    expect(jestResult('unit', 0, report)).toEqual({ passed: 3, failed: 0, skipped: ['needs MongoDB'] })
  })

  it('counts a file that could not run, a flaky test and an error outside of tests as failed', () => {
    expect(jestResult('unit', 1, jestReport({ numPassedTests: 3, numRuntimeErrorTestSuites: 1 })).failed).toBe(1)
    expect(
      playwrightResult('e2e', 1, playwrightReport({ expected: 2, unexpected: 1, flaky: 1 }, [], [{}])).failed,
    ).toBe(3)
  })

  it('is a failure when nothing ran', () => {
    expect(jestResult('unit', 0, jestReport({}))).toMatchObject({ failed: 1, problem: 'unit: no test ran' })
    expect(playwrightResult('e2e', 0, playwrightReport({}))).toMatchObject({ failed: 1 })
  })

  it('is a failure when the runner died, with or without a report', () => {
    expect(jestResult('unit', 137, jestReport({ numPassedTests: 3 }))).toMatchObject({ passed: 3, failed: 1 })
    expect(playwrightResult('e2e', 1, path.join(folder, 'missing.json'))).toMatchObject({ passed: 0, failed: 1 })
  })

  it('says why a test was skipped', () => {
    const annotations = [{ type: 'skip', description: 'no such browser' }]
    const specs = [{ title: 'prints', tests: [{ status: 'skipped', annotations }] }]
    expect(playwrightResult('e2e', 0, playwrightReport({ expected: 1 }, specs)).skipped).toEqual([
      'prints: no such browser',
    ])
  })
})

describe('the sum', () => {
  it('is one plain line', () => {
    const green = { passed: 2, failed: 0, skipped: [] }
    expect(sumUp([green, green])).toEqual({ line: '4 passed, 0 failed', green: true })
    expect(sumUp([green, { passed: 0, failed: 1, skipped: ['a'] }])).toEqual({
      line: '2 passed, 1 failed, 1 skipped',
      green: false,
    })
    expect(sumUp([]).green).toBe(false)
  })
})
