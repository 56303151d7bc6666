import { describe, expect, it } from 'vitest'
import { playwrightCounts, playwrightFailures, total, vitestCounts, vitestFailures } from '../../scripts/counts'

const vitest = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 }
const playwright = { stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 } }

describe('the counts of a test run', () => {
  it('are what the reports say', () => {
    expect(vitestCounts(vitest, true)).toEqual({ passed: 7, failed: 0, skipped: 2 })
    expect(playwrightCounts(playwright, true)).toEqual({ passed: 3, failed: 0, skipped: 0 })
    expect(total([vitestCounts(vitest, true), playwrightCounts(playwright, true)])).toEqual({ passed: 10, failed: 0, skipped: 2 })
  })

  it('take a run that failed without a failed test for a failure', () => {
    expect(vitestCounts(vitest, false).failed).toBe(1)
    expect(playwrightCounts(playwright, false).failed).toBe(1)
  })

  it('take a run without tests, or without a report, for a failure', () => {
    expect(vitestCounts({ numPassedTests: 0 }, true).failed).toBe(1)
    expect(playwrightCounts({ stats: { expected: 0 } }, true).failed).toBe(1)
    expect(vitestCounts(undefined, true).failed).toBe(1)
    expect(playwrightCounts(undefined, true).failed).toBe(1)
  })

  it('take a test that passed only at the second try for a failure', () => {
    expect(playwrightCounts({ stats: { expected: 2, flaky: 1 } }, true)).toEqual({ passed: 2, failed: 1, skipped: 0 })
  })

  it('come with the name of every test that failed', () => {
    const file = (status: string, assertionResults: object[], message = '') => ({ name: 'tests/a.test.ts', status, message, assertionResults })
    const [good, bad] = [
      { status: 'passed', fullName: 'adds' },
      { status: 'failed', fullName: 'takes away', failureMessages: ['Error: Property failed\n{ seed: 7 }\n    at a.test.ts:3'] },
    ]
    expect(vitestFailures({ testResults: [file('passed', [good]), file('failed', [good, bad])] })).toEqual([
      'tests/a.test.ts: takes away\nError: Property failed\n{ seed: 7 }',
    ])
    expect(vitestFailures({ testResults: [file('failed', [], 'Cannot find it')] })).toEqual(['tests/a.test.ts: Cannot find it'])
    const spec = (ok: boolean, title: string) => ({ ok, file: 'b.spec.ts', title })
    expect(playwrightFailures({ suites: [{ specs: [spec(true, 'opens')], suites: [{ specs: [spec(false, 'closes')] }] }] })).toEqual(['b.spec.ts: closes'])
    expect([...vitestFailures(undefined), ...playwrightFailures(undefined)]).toEqual([])
  })
})
